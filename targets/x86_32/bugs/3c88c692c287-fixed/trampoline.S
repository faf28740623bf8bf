// Full-register trampoline of x86-32 with a whole pt_regs below the return address.
//
// At entry, E = %esp: [E] = return address into the traced function, [E+4] = parent return address.
// The stack pointer at the hook, before the call pushed anything, is T = E+4.
// C arguments (regparm 3): %eax, %edx, %ecx, then the stack.
//
//   E+4   parent return address                76(base)
//   E     return address -> regs->ip on exit   72(base)
//   E-4   flags word, popped last              68(base)
//   E-12  sp, holding T                        60(base)
//   E-72  struct pt_regs, 68 bytes             base = %esp before the 4th argument is pushed

	.text
	.globl	ftrace_regs_caller
	.type	ftrace_regs_caller, @function
ftrace_regs_caller:
	pushfl					// E-4: first, before anything changes them
	pushl	%ss				// E-8
	movw	$0, 2(%esp)			// the upper half is not specified after a push
	pushl	%eax				// E-12: room for sp
	pushl	8(%esp)				// E-16, flags
	pushl	%eax				// E-20: room for cs
	pushl	20(%esp)			// E-24, ip: [E], the instruction after the patched call
	pushl	$0				// E-28, orig_ax: not a system call
	pushl	%gs				// E-32
	movw	$0, 2(%esp)			// the upper half is not specified after a push
	pushl	%fs				// E-36
	movw	$0, 2(%esp)			// the upper half is not specified after a push
	pushl	%es				// E-40
	movw	$0, 2(%esp)			// the upper half is not specified after a push
	pushl	%ds				// E-44
	movw	$0, 2(%esp)			// the upper half is not specified after a push
	pushl	%eax				// E-48
	pushl	%ebp				// E-52
	pushl	%edi				// E-56
	pushl	%esi				// E-60
	pushl	%edx				// E-64
	pushl	%ecx				// E-68
	pushl	%ebx				// E-72 = base

	leal	76(%esp), %eax			// T
	movl	%eax, 60(%esp)			// sp
	movl	%cs, %eax
	movzwl	%ax, %eax			// the upper half is not specified after the move either
	movl	%eax, 52(%esp)			// cs

	// callback(ip, parent_ip, op, regs)
	pushl	%esp				// 4th argument: base; everything is 4 bytes further from here on
	movl	52(%esp), %eax			// ip, and 4 for the argument
	subl	$5, %eax			// MCOUNT_INSN_SIZE: back to the patched call
	movl	80(%esp), %edx			// [E+4]
	movl	function_trace_op, %ecx
	call	ftrace_stub			// patched to the callback
	addl	$4, %esp			// the argument's word is the callee's

	// What the callback left in flags and ip becomes the state we return to.
	movl	56(%esp), %eax
	movl	%eax, 68(%esp)
	movl	48(%esp), %eax
	movl	%eax, 72(%esp)

	popl	%ebx
	popl	%ecx
	popl	%edx
	popl	%esi
	popl	%edi
	popl	%ebp
	popl	%eax
	addl	$40, %esp			// ds, es, fs, gs, orig_ax, ip, cs, flags, sp and ss are skipped
	popfl					// last: nothing after it writes a flag
	ret
	.size	ftrace_regs_caller, . - ftrace_regs_caller

	// A bare return, and the symbol whose call is patched to the callback.
	.globl	ftrace_stub
	.type	ftrace_stub, @function
ftrace_stub:
	ret
	.size	ftrace_stub, . - ftrace_stub

	.section .note.GNU-stack, "", @progbits
