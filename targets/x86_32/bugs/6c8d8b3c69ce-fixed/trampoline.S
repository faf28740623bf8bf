// What a kprobe handler sees on x86-32 "if the probe was put on the nop": int3 hits in kernel mode.
//
// The processor has pushed, without switching stacks: E = %esp here, [E] = address after the int3, [E+4] = cs,
// [E+8] = flags. There are no sp and ss words in a frame from kernel mode: the stack pointer at the hook is
// T = E+12, the address just above the frame. It then cleared TF, NT and, through an interrupt gate, IF.
//
//   E+12  the top of the traced stack      &regs->sp = 60(base) = T
//   E     ip, cs, flags, by the processor  48(base)
//   E-48  struct pt_regs, 60 bytes         base = %esp at the callback
//
// The question is the callback's view; the way back, by iret, is no part of it.

	.text
	.globl	int3
	.type	int3, @function
int3:
	pushl	$-1				// E-4, orig_ax: not a system call
	pushl	%gs				// E-8
	movw	$0, 2(%esp)			// the upper half is not specified after a push
	pushl	%fs				// E-12
	movw	$0, 2(%esp)			// the upper half is not specified after a push
	pushl	%es				// E-16
	movw	$0, 2(%esp)			// the upper half is not specified after a push
	pushl	%ds				// E-20
	movw	$0, 2(%esp)			// the upper half is not specified after a push
	pushl	%eax				// E-24
	pushl	%ebp				// E-28
	pushl	%edi				// E-32
	pushl	%esi				// E-36
	pushl	%edx				// E-40
	pushl	%ecx				// E-44
	pushl	%ebx				// E-48 = base
	movw	$0, 54(%esp)			// cs: its upper half is not specified after the push by int3

	// callback(regs, 0)
	movl	%esp, %eax			// base
	xorl	%edx, %edx			// no error code
	call	do_int3
	.size	int3, . - int3

	.section .note.GNU-stack, "", @progbits
