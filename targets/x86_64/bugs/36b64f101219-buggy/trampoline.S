// Full-register trampoline with a direct exit that keeps calls and returns in pairs: the way of commit
// 36b64f101219 ("x86/ftrace: Rebalance RSB").
//
// At entry, E = %rsp: [E] = return address into the traced function, [E+8] = parent return address.
// The stack pointer at the hook, before the call pushed anything, is T = E+8.
//
//   E+8   parent return address                (the traced function's, not ours)
//   E     return address -> regs->ip on exit   176(base)
//   E-8   flags word; on the direct exit the address that ret takes   168(base)
//   E-16  regs->ss; on the direct exit the flags word                 160(base)
//   E-176 struct pt_regs, 168 bytes            base = %rsp at the callback

	.macro	reload_registers
	movq	(%rsp), %r15
	movq	8(%rsp), %r14
	movq	16(%rsp), %r13
	movq	24(%rsp), %r12
	movq	32(%rsp), %rbp
	movq	40(%rsp), %rbx
	movq	48(%rsp), %r11
	movq	56(%rsp), %r10
	movq	64(%rsp), %r9
	movq	72(%rsp), %r8
	movq	80(%rsp), %rax
	movq	88(%rsp), %rcx
	movq	96(%rsp), %rdx
	movq	104(%rsp), %rsi
	movq	112(%rsp), %rdi
	.endm

	.text
	.globl	ftrace_regs_caller
	.type	ftrace_regs_caller, @function
ftrace_regs_caller:
	// The flags come first: the sub below changes them.
	pushfq					// E-8
	subq	$168, %rsp			// base = E-176

	movq	%r15, (%rsp)
	movq	%r14, 8(%rsp)
	movq	%r13, 16(%rsp)
	movq	%r12, 24(%rsp)
	movq	%rbp, 32(%rsp)
	movq	%rbx, 40(%rsp)
	movq	%r11, 48(%rsp)
	movq	%r10, 56(%rsp)
	movq	%r9, 64(%rsp)
	movq	%r8, 72(%rsp)
	movq	%rax, 80(%rsp)
	movq	%rcx, 88(%rsp)
	movq	%rdx, 96(%rsp)
	movq	%rsi, 104(%rsp)
	movq	%rdi, 112(%rsp)

	movq	$0, 120(%rsp)			// orig_ax: no direct call, unless the callback asks for one
	movq	176(%rsp), %rdi			// [E]
	movq	%rdi, 128(%rsp)			// ip: the instruction after the patched call
	movl	%cs, %eax			// a 32-bit move zero-extends the selector
	movq	%rax, 136(%rsp)			// cs
	movq	168(%rsp), %rax
	movq	%rax, 144(%rsp)			// flags
	leaq	184(%rsp), %rax			// T
	movq	%rax, 152(%rsp)			// sp
	movl	%ss, %eax
	movq	%rax, 160(%rsp)			// ss

	// callback(ip, parent_ip, op, regs)
	subq	$5, %rdi			// MCOUNT_INSN_SIZE: back to the patched call
	movq	184(%rsp), %rsi
	movq	function_trace_op(%rip), %rdx
	movq	%rsp, %rcx
	call	ftrace_stub			// patched to the callback

	movq	128(%rsp), %rax
	movq	%rax, 176(%rsp)			// ip: where the function, or the direct call's target, returns to
	movq	144(%rsp), %rcx			// flags
	movq	120(%rsp), %rax
	testq	%rax, %rax
	jnz	.Ldirect

	movq	%rcx, 168(%rsp)
	reload_registers
	addq	$168, %rsp
	popfq					// last: nothing after it writes a flag
	ret

	// As if the traced function had called the address in orig_ax: %rsp = E there, and [E] is the ip.
.Ldirect:
	movq	%rax, 168(%rsp)
	movq	%rcx, 160(%rsp)
	reload_registers
	addq	$160, %rsp
	popfq
	call	.Lbalance			// a call for the ret below, so that the return predictor stays in step
	int3					// never returned to
.Lbalance:
	addq	$8, %rsp			// drops that call's return address, and the flags with it
	ret
	.size	ftrace_regs_caller, . - ftrace_regs_caller

	// A bare return, and the symbol whose call is patched to the callback.
	.globl	ftrace_stub
	.type	ftrace_stub, @function
ftrace_stub:
	ret
	.size	ftrace_stub, . - ftrace_stub

	.section .note.GNU-stack, "", @progbits
