// The RFC's ftrace_caller, switch on, with pushf as part of the saved frame, after the compare.
//
// mcount entry, E = %rsp: [E] = return address into the traced function, which has built its frame:
// %rbp = E+8+k for some k >= 0, (%rbp) = saved bp, 8(%rbp) = parent return address.
//
// E     return address = 152(%rsp): where a handler sees regs->sp
// E-8   flags image    = 144(%rsp): regs->flags, pushed after the compare
// E-152 pt_regs; orig_ax, ip and cs lie inside but are never written

	.text
	.globl	ftrace_caller
	.type	ftrace_caller, @function
ftrace_caller:
	// The tracer may be switched off; the compare itself already changes the flags.
	cmpl	$0, function_trace_stop(%rip)
	jne	ftrace_stub

	pushfq					// E-8: the flags field
	subq	$144, %rsp
	movq	%rax, 80(%rsp)
	movq	%rcx, 88(%rsp)
	movq	%rdx, 96(%rsp)
	movq	%rsi, 104(%rsp)
	movq	%rdi, 112(%rsp)
	movq	%r8, 72(%rsp)
	movq	%r9, 64(%rsp)

	// Does any registered ops want all registers?
	cmpl	$0, ftrace_save_regs(%rip)
	jne	.Lsave_all

.Lcall:
	// callback(ip, parent_ip, &function_trace_op, regs)
	movq	152(%rsp), %rdi			// [E]
	subq	$5, %rdi			// MCOUNT_INSN_SIZE
	movq	8(%rbp), %rsi
	leaq	function_trace_op(%rip), %rdx
	movq	%rsp, %rcx
	call	ftrace_stub			// patched to the callback

	movq	80(%rsp), %rax
	movq	88(%rsp), %rcx
	movq	96(%rsp), %rdx
	movq	104(%rsp), %rsi
	movq	112(%rsp), %rdi
	movq	72(%rsp), %r8
	movq	64(%rsp), %r9
	addq	$144, %rsp
	popfq					// what the callback left in regs->flags
	jmp	ftrace_stub

.Lsave_all:
	movq	%r15, (%rsp)
	movq	%r14, 8(%rsp)
	movq	%r13, 16(%rsp)
	movq	%r12, 24(%rsp)
	movq	%r10, 56(%rsp)
	movq	%rbp, 32(%rsp)
	movq	%rbx, 40(%rsp)
	jmp	.Lcall

	// A bare return: the way out, and the symbol whose call is patched to the callback.
	.globl	ftrace_stub
	.type	ftrace_stub, @function
ftrace_stub:
	ret
	.size	ftrace_stub, . - ftrace_stub

	.size	ftrace_caller, . - ftrace_caller

	.section .note.GNU-stack, "", @progbits
