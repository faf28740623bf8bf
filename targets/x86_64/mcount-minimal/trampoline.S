// ftrace_caller as it was before the 2011 patch: it saves only what a C call may clobber among the
// argument registers, and rax.
//
// mcount entry, E = %rsp: [E] = return address into the traced function, which has built its frame:
// %rbp = E+8+k for some k >= 0, (%rbp) = saved bp, 8(%rbp) = parent return address.
//
// E     return address        56(%rsp)
// E-56  rax rcx rdx rsi rdi r8 r9, 7 words from %rsp upwards

	.text
	.globl	ftrace_caller
	.type	ftrace_caller, @function
ftrace_caller:
	// The tracer may be switched off; the compare itself already changes the flags.
	cmpl	$0, function_trace_stop(%rip)
	jne	ftrace_stub

	subq	$56, %rsp
	movq	%rax, (%rsp)
	movq	%rcx, 8(%rsp)
	movq	%rdx, 16(%rsp)
	movq	%rsi, 24(%rsp)
	movq	%rdi, 32(%rsp)
	movq	%r8, 40(%rsp)
	movq	%r9, 48(%rsp)

	// callback(ip, parent_ip, &function_trace_op)
	movq	56(%rsp), %rdi			// [E]
	subq	$5, %rdi			// MCOUNT_INSN_SIZE
	movq	8(%rbp), %rsi
	leaq	function_trace_op(%rip), %rdx	// the address of the cell, not its value
	call	ftrace_stub			// patched to the callback

	movq	(%rsp), %rax
	movq	8(%rsp), %rcx
	movq	16(%rsp), %rdx
	movq	24(%rsp), %rsi
	movq	32(%rsp), %rdi
	movq	40(%rsp), %r8
	movq	48(%rsp), %r9
	addq	$56, %rsp
	jmp	ftrace_stub			// patched to the graph caller when that runs

	// A bare return: the way out, and the symbol whose call is patched to the callback.
	.globl	ftrace_stub
	.type	ftrace_stub, @function
ftrace_stub:
	ret
	.size	ftrace_stub, . - ftrace_stub

	.size	ftrace_caller, . - ftrace_caller

	.section .note.GNU-stack, "", @progbits
