// The sketch of the 2011 review with every word filled: the structure is moved up by one word, so that its flags
// field lies over the return address and &regs->sp is the stack pointer at the hook.
//
// Entered by __fentry__: `call ftrace_regs_caller` is the traced function's first instruction. E = %esp here:
// [E] = return address into the traced function, [E+4] = parent return address. The stack pointer at the
// hook, before the call pushed anything, is T = E+4.
// C arguments (regparm 3): %eax, %edx, %ecx, then the stack.
//
//   E+4   parent return address            &regs->sp = 60(base) = T
//   E     return address, then flags       56(base); the return address waits in %ebx
//   E-4   pushf's word, then cs            52(base)
//   E-56  struct pt_regs, 60 bytes         base = %esp before the 4th argument is pushed
//
// TWIN of mcount-hiramatsu-complete, must be refuted: the offset of the parent return
// address forgets that pushing the 4th argument moved %esp.

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

	movl	56(%esp), %ebx			// [E], in a register that C preserves
	movl	52(%esp), %eax
	movl	%eax, 56(%esp)			// flags, over the return address
	movl	%cs, %eax
	movzwl	%ax, %eax			// the upper half is not specified after the move either
	movl	%eax, 52(%esp)			// cs, over pushf's word

	// callback(ip, parent_ip, op, regs)
	pushl	%esp				// 4th argument: base; everything is 4 bytes further from here on
	leal	-5(%ebx), %eax			// MCOUNT_INSN_SIZE: back to the patched call
	movl	60(%esp), %edx			// TWIN: as if the argument had not been pushed
	movl	function_trace_op, %ecx
	call	ftrace_stub			// patched to the callback
	addl	$4, %esp			// the argument's word is the callee's

	movl	56(%esp), %eax			// what the callback left in flags
	movl	%eax, 52(%esp)			// back to where popf will find it
	movl	%ebx, 56(%esp)			// [E] is the return address again

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
	addl	$12, %esp			// gs, orig_ax and ip are skipped
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
