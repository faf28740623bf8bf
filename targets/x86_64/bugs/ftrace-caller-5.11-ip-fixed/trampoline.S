// The trampoline for callbacks that asked for no pt_regs, as of v5.11: it passes a part of one all the same.
//
// At entry, E = %rsp: [E] = return address into the traced function, [E+8] = parent return address.
// The stack pointer at the hook, before the call pushed anything, is T = E+8.
//
//   E+8   parent return address                 176(base)
//   E     return address -> regs->ip on exit    168(base)
//   E-168 struct pt_regs, 168 bytes, in part    base = %rsp at the callback

	.text
	.globl	ftrace_caller
	.type	ftrace_caller, @function
ftrace_caller:
	subq	$168, %rsp			// base = E-168

	movq	%rbp, 32(%rsp)
	movq	%r9, 64(%rsp)
	movq	%r8, 72(%rsp)
	movq	%rax, 80(%rsp)
	movq	%rcx, 88(%rsp)
	movq	%rdx, 96(%rsp)
	movq	%rsi, 104(%rsp)
	movq	%rdi, 112(%rsp)
	movq	$0, 120(%rsp)			// orig_ax: not a system call
	movq	168(%rsp), %rdi			// [E]
	movq	%rdi, 128(%rsp)			// ip: the instruction after the patched call
	movq	$0, 136(%rsp)			// cs: 0 says that the rest is not filled in
	leaq	176(%rsp), %rax			// T
	movq	%rax, 152(%rsp)			// sp

	// callback(ip, parent_ip, op, regs)
	subq	$5, %rdi			// MCOUNT_INSN_SIZE: back to the patched call
	movq	176(%rsp), %rsi
	movq	function_trace_op(%rip), %rdx
	movq	%rsp, %rcx
	call	ftrace_stub			// patched to the callback

	movq	128(%rsp), %rax
	movq	%rax, 168(%rsp)			// what the callback left in ip is where we return to

	movq	32(%rsp), %rbp
	movq	64(%rsp), %r9
	movq	72(%rsp), %r8
	movq	80(%rsp), %rax
	movq	88(%rsp), %rcx
	movq	96(%rsp), %rdx
	movq	104(%rsp), %rsi
	movq	112(%rsp), %rdi
	addq	$168, %rsp
	ret
	.size	ftrace_caller, . - ftrace_caller

	// A bare return, and the symbol whose call is patched to the callback.
	.globl	ftrace_stub
	.type	ftrace_stub, @function
ftrace_stub:
	ret
	.size	ftrace_stub, . - ftrace_stub

	.section .note.GNU-stack, "", @progbits
