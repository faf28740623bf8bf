// mcount of the RFC without dynamic ftrace: the save macro grew, the offset of the return address did
// not.
//
// mcount entry, E = %rsp: [E] = return address into the traced function, which has built its frame:
// %rbp = E+8+k for some k >= 0, (%rbp) = saved bp, 8(%rbp) = parent return address.
//
// E     return address = 120(%rsp)
// E-120 pt_regs words r15 .. di; 56(%rsp) is the slot of r10, never written

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
	subq	$120, %rsp
	movq	%rax, 80(%rsp)
	movq	%rcx, 88(%rsp)
	movq	%rdx, 96(%rsp)
	movq	%rsi, 104(%rsp)
	movq	%rdi, 112(%rsp)
	movq	%r8, 72(%rsp)
	movq	%r9, 64(%rsp)

	// callback(ip, parent_ip)
	movq	56(%rsp), %rdi			// 0x38 was [E] in the old frame; now it is r10's slot
	subq	$5, %rdi			// MCOUNT_INSN_SIZE
	movq	8(%rbp), %rsi
	movq	ftrace_trace_function(%rip), %rax	// a second load: it need not be the one compared
	.globl	mcount_call
mcount_call:
	call	*%rax

	movq	80(%rsp), %rax
	movq	88(%rsp), %rcx
	movq	96(%rsp), %rdx
	movq	104(%rsp), %rsi
	movq	112(%rsp), %rdi
	movq	72(%rsp), %r8
	movq	64(%rsp), %r9
	addq	$120, %rsp
	jmp	ftrace_stub

	// A bare return: the way out, and the symbol whose call is patched to the callback.
	.globl	ftrace_stub
	.type	ftrace_stub, @function
ftrace_stub:
	ret
	.size	ftrace_stub, . - ftrace_stub

	.size	mcount, . - mcount

	.section .note.GNU-stack, "", @progbits
