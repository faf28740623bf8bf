// The RFC's ftrace_caller with every remark of the review honoured.
//
// mcount entry, E = %rsp: [E] = return address into the traced function, which has built its frame:
// %rbp = E+8+k for some k >= 0, (%rbp) = saved bp, 8(%rbp) = parent return address.
//
// E     return address      = 184(%rsp), with T = E+8 the stack pointer at the hook
// E-8   flags word          = 176(%rsp), popped last on both exits
// E-176 pt_regs, 168 bytes  = 8(%rsp)
// E-184 the switch as it was read, where a callback cannot change it

	.text
	.globl	ftrace_caller
	.type	ftrace_caller, @function
ftrace_caller:
	// The flags come first: the compare and the sub change them.
	pushfq					// E-8: the flags word
	cmpl	$0, function_trace_stop(%rip)
	jne	.Lstop
	subq	$176, %rsp

	// What the C callback may clobber is saved in any case.
	movq	%rax, 88(%rsp)
	movq	%rcx, 96(%rsp)
	movq	%rdx, 104(%rsp)
	movq	%rsi, 112(%rsp)
	movq	%rdi, 120(%rsp)
	movq	%r8, 80(%rsp)
	movq	%r9, 72(%rsp)
	movq	%r10, 64(%rsp)
	movq	%r11, 56(%rsp)

	// Does any registered ops want all registers? Read once: the cell may change at any time.
	movl	ftrace_save_regs(%rip), %eax
	movq	%rax, (%rsp)
	xorl	%ecx, %ecx			// regs = NULL if nobody does
	testl	%eax, %eax
	je	.Lcall

	movq	%r15, 8(%rsp)
	movq	%r14, 16(%rsp)
	movq	%r13, 24(%rsp)
	movq	%r12, 32(%rsp)
	movq	%rbp, 40(%rsp)
	movq	%rbx, 48(%rsp)
	movq	$0, 128(%rsp)			// orig_ax: not a system call
	movq	184(%rsp), %rax			// [E]
	movq	%rax, 136(%rsp)			// ip: the instruction after the patched call
	movl	%cs, %eax			// a 32-bit move zero-extends the selector
	movq	%rax, 144(%rsp)			// cs
	movq	176(%rsp), %rax
	movq	%rax, 152(%rsp)			// flags
	leaq	192(%rsp), %rax			// T
	movq	%rax, 160(%rsp)			// sp
	movl	%ss, %eax
	movq	%rax, 168(%rsp)			// ss
	leaq	8(%rsp), %rcx

.Lcall:
	// callback(ip, parent_ip, op, regs or NULL)
	movq	184(%rsp), %rdi			// [E]
	subq	$5, %rdi			// MCOUNT_INSN_SIZE
	movq	8(%rbp), %rsi
	movq	function_trace_op(%rip), %rdx
	call	ftrace_stub			// patched to the callback

	cmpq	$0, (%rsp)			// the decision from before the callback
	je	.Lload
	movq	152(%rsp), %rax			// what the callback left in flags
	movq	%rax, 176(%rsp)
	movq	8(%rsp), %r15
	movq	16(%rsp), %r14
	movq	24(%rsp), %r13
	movq	32(%rsp), %r12
	movq	40(%rsp), %rbp
	movq	48(%rsp), %rbx

.Lload:
	movq	88(%rsp), %rax
	movq	96(%rsp), %rcx
	movq	104(%rsp), %rdx
	movq	112(%rsp), %rsi
	movq	120(%rsp), %rdi
	movq	80(%rsp), %r8
	movq	72(%rsp), %r9
	movq	64(%rsp), %r10
	movq	56(%rsp), %r11
	addq	$176, %rsp

.Lstop:
	popfq					// last: nothing after it writes a flag
	jmp	ftrace_stub

	// A bare return: the way out, and the symbol whose call is patched to the callback.
	.globl	ftrace_stub
	.type	ftrace_stub, @function
ftrace_stub:
	ret
	.size	ftrace_stub, . - ftrace_stub

	.size	ftrace_caller, . - ftrace_caller

	.section .note.GNU-stack, "", @progbits
