// A private copy of ftrace_caller, made for one ftrace_ops, and the shared code that the graph tracer patches.
//
// At entry, E = %rsp: [E] = return address into the traced function, [E+8] = parent return address.
// The stack pointer at the hook, before the call pushed anything, is T = E+8.
//
//   E+8   parent return address    88(%rsp)
//   E     return address           80(%rsp)
//   E-8   flags word               72(%rsp)
//   E-80  rax rcx rdx rsi rdi r8 r9 r10 r11, 9 words from %rsp upwards

	.text
	.globl	ftrace_trampoline
	.type	ftrace_trampoline, @function
ftrace_trampoline:
	pushfq
	subq	$72, %rsp
	movq	%rax, 0(%rsp)
	movq	%rcx, 8(%rsp)
	movq	%rdx, 16(%rsp)
	movq	%rsi, 24(%rsp)
	movq	%rdi, 32(%rsp)
	movq	%r8, 40(%rsp)
	movq	%r9, 48(%rsp)
	movq	%r10, 56(%rsp)
	movq	%r11, 64(%rsp)

	// callback(ip, parent_ip, op, no regs)
	movq	80(%rsp), %rdi			// [E]
	subq	$5, %rdi			// MCOUNT_INSN_SIZE: back to the patched call
	movq	88(%rsp), %rsi
	movq	private_ops(%rip), %rdx
	xorl	%ecx, %ecx
	call	ftrace_stub			// patched to the one callback that this copy is for

	movq	0(%rsp), %rax
	movq	8(%rsp), %rcx
	movq	16(%rsp), %rdx
	movq	24(%rsp), %rsi
	movq	32(%rsp), %rdi
	movq	40(%rsp), %r8
	movq	48(%rsp), %r9
	movq	56(%rsp), %r10
	movq	64(%rsp), %r11
	addq	$72, %rsp
	popfq					// last: nothing after it writes a flag
	jmp	ftrace_epilogue
	.size	ftrace_trampoline, . - ftrace_trampoline

	// The end of the shared trampolines, as it stands while the graph tracer is on.
	.globl	ftrace_epilogue
	.type	ftrace_epilogue, @function
ftrace_epilogue:
	jmp	ftrace_graph_caller		// patched: a jump to ftrace_stub while the graph tracer is off
	.size	ftrace_epilogue, . - ftrace_epilogue

	.globl	ftrace_graph_caller
	.type	ftrace_graph_caller, @function
ftrace_graph_caller:
	pushfq
	subq	$72, %rsp
	movq	%rax, 0(%rsp)
	movq	%rcx, 8(%rsp)
	movq	%rdx, 16(%rsp)
	movq	%rsi, 24(%rsp)
	movq	%rdi, 32(%rsp)
	movq	%r8, 40(%rsp)
	movq	%r9, 48(%rsp)
	movq	%r10, 56(%rsp)
	movq	%r11, 64(%rsp)

	// prepare_ftrace_return(parent slot, ip)
	leaq	88(%rsp), %rdi
	movq	80(%rsp), %rsi			// [E]
	subq	$5, %rsi			// MCOUNT_INSN_SIZE
	call	prepare_ftrace_return

	movq	0(%rsp), %rax
	movq	8(%rsp), %rcx
	movq	16(%rsp), %rdx
	movq	24(%rsp), %rsi
	movq	32(%rsp), %rdi
	movq	40(%rsp), %r8
	movq	48(%rsp), %r9
	movq	56(%rsp), %r10
	movq	64(%rsp), %r11
	addq	$72, %rsp
	popfq
	ret
	.size	ftrace_graph_caller, . - ftrace_graph_caller

	// Stands for the C function of that name: what it does to a function that it wants to see return.
	.globl	prepare_ftrace_return
	.type	prepare_ftrace_return, @function
prepare_ftrace_return:
	leaq	return_to_handler(%rip), %rax
	movq	%rax, (%rdi)
	ret
	.size	prepare_ftrace_return, . - prepare_ftrace_return

	// A bare return, and the symbol whose call is patched to the callback.
	.globl	ftrace_stub
	.type	ftrace_stub, @function
ftrace_stub:
	ret
	.size	ftrace_stub, . - ftrace_stub

	.section .note.GNU-stack, "", @progbits
