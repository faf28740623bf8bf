// mcount of a kernel without dynamic ftrace: it calls the tracer through a pointer.
//
// mcount entry, E = %rsp: [E] = return address into the traced function, which has built its frame:
// %rbp = E+8+k for some k >= 0, (%rbp) = saved bp, 8(%rbp) = parent return address.
//
// E     return address        56(%rsp)
// E-56  rax rcx rdx rsi rdi r8 r9, 7 words from %rsp upwards

	.text
	.globl	mcount
	.type	mcount, @function
mcount:
	// The tracer may be switched off; the compare itself already changes the flags.
	cmpl	$0, function_trace_stop(%rip)
	jne	ftrace_stub

	// Is there a tracer? pop changes no flag.
	pushq	%rax
	leaq	ftrace_stub(%rip), %rax
	cmpq	%rax, ftrace_trace_function(%rip)
	popq	%rax
	jne	.Ltrace
	jmp	ftrace_stub

.Ltrace:
	subq	$56, %rsp
	movq	%rax, (%rsp)
	movq	%rcx, 8(%rsp)
	movq	%rdx, 16(%rsp)
	movq	%rsi, 24(%rsp)
	movq	%rdi, 32(%rsp)
	movq	%r8, 40(%rsp)
	movq	%r9, 48(%rsp)

	// callback(ip, parent_ip)
	movq	56(%rsp), %rdi			// [E]
	subq	$5, %rdi			// MCOUNT_INSN_SIZE
	movq	8(%rbp), %rsi
	movq	ftrace_trace_function(%rip), %rax	// a second load: it need not be the one compared
	.globl	mcount_call
mcount_call:
	call	*%rax

	movq	(%rsp), %rax
	movq	8(%rsp), %rcx
	movq	16(%rsp), %rdx
	movq	24(%rsp), %rsi
	movq	32(%rsp), %rdi
	movq	40(%rsp), %r8
	movq	48(%rsp), %r9
	addq	$56, %rsp
	jmp	ftrace_stub

	// A bare return: the way out, and the symbol whose call is patched to the callback.
	.globl	ftrace_stub
	.type	ftrace_stub, @function
ftrace_stub:
	ret
	.size	ftrace_stub, . - ftrace_stub

	.size	mcount, . - mcount

	.section .note.GNU-stack, "", @progbits
