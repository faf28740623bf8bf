// The author's reply of 2011, "I've already got x86_32 working": no pushf, and regs->sp stored as the stack
// pointer "of the time mcount was called".
//
// mcount entry, E = %esp: [E] = return address into the traced function, which has built its frame:
// %ebp = E+4+k for some k >= 0, (%ebp) = saved bp, 4(%ebp) = parent return address. T = E+4 is the stack
// pointer at the hook.
// C arguments (regparm 3): %eax, %edx, %ecx, then the stack.
//
//   E     return address           68(base)
//   E-4   ss                       64(base)
//   E-8   sp, holding E+4          60(base), which is also &regs->sp
//   E-12  flags, skipped           56(base)
//   E-68  struct pt_regs, 68 bytes base = %esp before the 4th argument is pushed

	.text
	.globl	ftrace_caller
	.type	ftrace_caller, @function
ftrace_caller:
	subl	$68, %esp			// "why is pushf needed?": the arithmetic flags end here
	movl	%ebx, (%esp)
	movl	%ecx, 4(%esp)
	movl	%edx, 8(%esp)
	movl	%esi, 12(%esp)
	movl	%edi, 16(%esp)
	movl	%ebp, 20(%esp)
	movl	%eax, 24(%esp)
	movw	%ds, 28(%esp)
	movw	$0, 30(%esp)			// a selector is stored with 16 bits
	movw	%es, 32(%esp)
	movw	$0, 34(%esp)			// a selector is stored with 16 bits
	movw	%fs, 36(%esp)
	movw	$0, 38(%esp)			// a selector is stored with 16 bits
	movw	%gs, 40(%esp)
	movw	$0, 42(%esp)			// a selector is stored with 16 bits
	movl	$0, 44(%esp)			// orig_ax: not a system call
	movl	68(%esp), %eax			// [E]
	movl	%eax, 48(%esp)			// ip: the instruction after the patched call
	movw	%cs, 52(%esp)
	movw	$0, 54(%esp)			// a selector is stored with 16 bits
						// flags, 56(%esp): skipped
	leal	72(%esp), %edx			// E+4
	movl	%edx, 60(%esp)			// sp
	movw	%ss, 64(%esp)
	movw	$0, 66(%esp)			// a selector is stored with 16 bits

	// callback(ip, parent_ip, op, regs)
	pushl	%esp				// 4th argument: base
	subl	$5, %eax			// MCOUNT_INSN_SIZE: back to the patched call
	movl	4(%ebp), %edx			// the parent return address, through the frame pointer
	movl	function_trace_op, %ecx
	call	ftrace_stub			// patched to the callback
	addl	$4, %esp

	movl	(%esp), %ebx
	movl	4(%esp), %ecx
	movl	8(%esp), %edx
	movl	12(%esp), %esi
	movl	16(%esp), %edi
	movl	20(%esp), %ebp
	movl	24(%esp), %eax
	addl	$68, %esp
	ret
	.size	ftrace_caller, . - ftrace_caller

	// A bare return, and the symbol whose call is patched to the callback.
	.globl	ftrace_stub
	.type	ftrace_stub, @function
ftrace_stub:
	ret
	.size	ftrace_stub, . - ftrace_stub

	.section .note.GNU-stack, "", @progbits
