// The graph tracer's entry as the RFC left it: the save macro grew, the offset of the return address
// did not.
//
// mcount entry, E = %rsp: [E] = return address into the traced function, which has built its frame:
// %rbp = E+8+k for some k >= 0, (%rbp) = saved bp, 8(%rbp) = parent return address.
//
// E     return address = 120(%rsp)
// E-120 pt_regs words r15 .. di; 56(%rsp) is the slot of r10, never written

	.text
	.globl	ftrace_graph_caller
	.type	ftrace_graph_caller, @function
ftrace_graph_caller:
	// The tracer may be switched off; the compare itself already changes the flags.
	cmpl	$0, function_trace_stop(%rip)
	jne	ftrace_stub

	subq	$120, %rsp
	movq	%rax, 80(%rsp)
	movq	%rcx, 88(%rsp)
	movq	%rdx, 96(%rsp)
	movq	%rsi, 104(%rsp)
	movq	%rdi, 112(%rsp)
	movq	%r8, 72(%rsp)
	movq	%r9, 64(%rsp)

	// prepare_ftrace_return(&parent slot, ip, frame pointer)
	leaq	8(%rbp), %rdi			// where the parent return address is
	movq	56(%rsp), %rsi			// 0x38 was [E] in the old frame; now it is r10's slot
	subq	$5, %rsi			// MCOUNT_INSN_SIZE
	movq	(%rbp), %rdx			// the saved bp: the parent's frame pointer
	call	prepare_ftrace_return

	movq	80(%rsp), %rax
	movq	88(%rsp), %rcx
	movq	96(%rsp), %rdx
	movq	104(%rsp), %rsi
	movq	112(%rsp), %rdi
	movq	72(%rsp), %r8
	movq	64(%rsp), %r9
	addq	$120, %rsp
	ret

	// A bare return: the way out, and the symbol whose call is patched to the callback.
	.globl	ftrace_stub
	.type	ftrace_stub, @function
ftrace_stub:
	ret
	.size	ftrace_stub, . - ftrace_stub

	.size	ftrace_graph_caller, . - ftrace_graph_caller

	.section .note.GNU-stack, "", @progbits
