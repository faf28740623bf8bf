// The RFC's ftrace_caller, switch on, with one review remark honoured: the rest is restored.
//
// mcount entry, E = %rsp: [E] = return address into the traced function, which has built its frame:
// %rbp = E+8+k for some k >= 0, (%rbp) = saved bp, 8(%rbp) = parent return address.
//
// E     return address      = 128(%rsp): where a handler sees regs->orig_ax
// E-120 pt_regs             = 8(%rsp)
// E-128 the switch as it was read, below the structure

	.text
	.globl	ftrace_caller
	.type	ftrace_caller, @function
ftrace_caller:
	// The tracer may be switched off; the compare itself already changes the flags.
	cmpl	$0, function_trace_stop(%rip)
	jne	ftrace_stub

	subq	$128, %rsp
	movq	%rax, 88(%rsp)
	movq	%rcx, 96(%rsp)
	movq	%rdx, 104(%rsp)
	movq	%rsi, 112(%rsp)
	movq	%rdi, 120(%rsp)
	movq	%r8, 80(%rsp)
	movq	%r9, 72(%rsp)

	// Does any registered ops want all registers? The cell may change while the callback runs, so the
	// answer is kept, in a word that the callback cannot reach.
	movl	ftrace_save_regs(%rip), %eax
	movq	%rax, (%rsp)
	testl	%eax, %eax
	jne	.Lsave_all

.Lcall:
	// callback(ip, parent_ip, &function_trace_op, regs)
	movq	128(%rsp), %rdi			// [E]
	subq	$5, %rdi			// MCOUNT_INSN_SIZE
	movq	8(%rbp), %rsi
	leaq	function_trace_op(%rip), %rdx
	leaq	8(%rsp), %rcx
	call	ftrace_stub			// patched to the callback

	cmpq	$0, (%rsp)			// the decision from before the callback
	jne	.Lload_all

.Lload_min:
	movq	88(%rsp), %rax
	movq	96(%rsp), %rcx
	movq	104(%rsp), %rdx
	movq	112(%rsp), %rsi
	movq	120(%rsp), %rdi
	movq	80(%rsp), %r8
	movq	72(%rsp), %r9
	addq	$128, %rsp
	jmp	ftrace_stub

.Lsave_all:
	movq	%r15, 8(%rsp)
	movq	%r14, 16(%rsp)
	movq	%r13, 24(%rsp)
	movq	%r12, 32(%rsp)
	movq	%r10, 64(%rsp)
	movq	%rbp, 40(%rsp)
	movq	%rbx, 48(%rsp)
	jmp	.Lcall

.Lload_all:
	movq	8(%rsp), %r15
	movq	16(%rsp), %r14
	movq	24(%rsp), %r13
	movq	32(%rsp), %r12
	movq	64(%rsp), %r10
	movq	40(%rsp), %rbp
	movq	48(%rsp), %rbx
	jmp	.Lload_min

	// A bare return: the way out, and the symbol whose call is patched to the callback.
	.globl	ftrace_stub
	.type	ftrace_stub, @function
ftrace_stub:
	ret
	.size	ftrace_stub, . - ftrace_stub

	.size	ftrace_caller, . - ftrace_caller

	.section .note.GNU-stack, "", @progbits
