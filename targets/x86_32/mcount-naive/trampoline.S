// The objection of the 2011 review: all of pt_regs below the return address that the call pushed.
//
// Entered by __fentry__: `call ftrace_regs_caller` is the traced function's first instruction. E = %esp here:
// [E] = return address into the traced function, [E+4] = parent return address. The stack pointer at the
// hook, before the call pushed anything, is T = E+4.
// C arguments (regparm 3): %eax, %edx, %ecx, then the stack.
//
//   E+4   parent return address    T, where &regs->sp should be
//   E     return address           where &regs->sp is: 60(base)
//   E-4   flags                    56(base)
//   E-60  struct pt_regs, 60 bytes of a kernel-mode frame: no sp and ss words

	.text
	.globl	ftrace_regs_caller
	.type	ftrace_regs_caller, @function
ftrace_regs_caller:
	pushfl					// E-4: first, before anything changes them
	pushl	%cs				// E-8
	movw	$0, 2(%esp)			// the upper half is not specified after a push
	pushl	8(%esp)				// E-12, ip: [E], the instruction after the patched call
	pushl	$0				// E-16, orig_ax: not a system call
	pushl	%gs				// E-20
	movw	$0, 2(%esp)			// the upper half is not specified after a push
	pushl	%fs				// E-24
	movw	$0, 2(%esp)			// the upper half is not specified after a push
	pushl	%es				// E-28
	movw	$0, 2(%esp)			// the upper half is not specified after a push
	pushl	%ds				// E-32
	movw	$0, 2(%esp)			// the upper half is not specified after a push
	pushl	%eax				// E-36
	pushl	%ebp				// E-40
	pushl	%edi				// E-44
	pushl	%esi				// E-48
	pushl	%edx				// E-52
	pushl	%ecx				// E-56
	pushl	%ebx				// E-60 = base

	// callback(ip, parent_ip, op, regs)
	pushl	%esp				// 4th argument: base; everything is 4 bytes further from here on
	movl	64(%esp), %eax			// [E]
	subl	$5, %eax			// MCOUNT_INSN_SIZE: back to the patched call
	movl	68(%esp), %edx			// [E+4]
	movl	function_trace_op, %ecx
	call	ftrace_stub			// patched to the callback
	addl	$4, %esp

	popl	%ebx
	popl	%ecx
	popl	%edx
	popl	%esi
	popl	%edi
	popl	%ebp
	popl	%eax
	popl	%ds
	popl	%es
	popl	%fs
	addl	$16, %esp			// gs, orig_ax, ip and cs are skipped
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
