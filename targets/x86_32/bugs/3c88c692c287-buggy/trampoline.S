// Full-register trampoline of x86-32 whose pt_regs lies over the return address and ends before sp.
//
// At entry, E = %esp: [E] = return address into the traced function, [E+4] = parent return address.
// The stack pointer at the hook, before the call pushed anything, is T = E+4.
// C arguments (regparm 3): %eax, %edx, %ecx, then the stack.
//
//   E+4   parent return address, where ss and sp would begin     60(base)
//   E     return address, then flags                             56(base)
//   E-4   pushf's word, then cs                                  52(base)
//   E-56  struct pt_regs without sp and ss                       base = %esp before the 4th argument is pushed

	.text
	.globl	ftrace_regs_caller
	.type	ftrace_regs_caller, @function
ftrace_regs_caller:
	pushfl					// E-4: first, before anything changes them
	pushl	4(%esp)				// E-8, ip: [E], the instruction after the patched call
	pushl	$0				// E-12, orig_ax: not a system call
	pushl	%gs				// E-16
	movw	$0, 2(%esp)			// the upper half is not specified after a push
	pushl	%fs				// E-20
	movw	$0, 2(%esp)			// the upper half is not specified after a push
	pushl	%es				// E-24
	movw	$0, 2(%esp)			// the upper half is not specified after a push
	pushl	%ds				// E-28
	movw	$0, 2(%esp)			// the upper half is not specified after a push
	pushl	%eax				// E-32
	pushl	%ebp				// E-36
	pushl	%edi				// E-40
	pushl	%esi				// E-44
	pushl	%edx				// E-48
	pushl	%ecx				// E-52
	pushl	%ebx				// E-56 = base

	movl	52(%esp), %eax
	movl	%eax, 56(%esp)			// flags, over the return address
	movl	%cs, %eax
	movzwl	%ax, %eax			// the upper half is not specified after the move either
	movl	%eax, 52(%esp)			// cs, over pushf's word

	// callback(ip, parent_ip, op, regs)
	pushl	%esp				// 4th argument: base; everything is 4 bytes further from here on
	movl	52(%esp), %eax			// ip, and 4 for the argument
	subl	$5, %eax			// MCOUNT_INSN_SIZE: back to the patched call
	movl	64(%esp), %edx			// [E+4]
	movl	function_trace_op, %ecx
	call	ftrace_stub			// patched to the callback
	addl	$4, %esp			// the argument's word is the callee's

	// What the callback left in flags and ip becomes the state we return to.
	movl	56(%esp), %eax
	movl	%eax, 52(%esp)			// flags, to where popf will find them
	movl	48(%esp), %eax
	movl	%eax, 56(%esp)			// [E] is a return address again

	popl	%ebx
	popl	%ecx
	popl	%edx
	popl	%esi
	popl	%edi
	popl	%ebp
	popl	%eax
	addl	$24, %esp			// ds, es, fs, gs, orig_ax and ip are skipped
	popfl					// the cs slot; last: nothing after it writes a flag
	ret
	.size	ftrace_regs_caller, . - ftrace_regs_caller

	// A bare return, and the symbol whose call is patched to the callback.
	.globl	ftrace_stub
	.type	ftrace_stub, @function
ftrace_stub:
	ret
	.size	ftrace_stub, . - ftrace_stub

	.section .note.GNU-stack, "", @progbits
