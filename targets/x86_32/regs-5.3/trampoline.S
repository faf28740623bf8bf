// What Linux did in the end (v5.3 and later): a full pt_regs with sp and ss, which lies wholly below the return
// address. A callback may change ip and sp.
//
// Entered by __fentry__: `call ftrace_regs_caller` is the traced function's first instruction. E = %esp here:
// [E] = return address into the traced function, [E+4] = parent return address. The stack pointer at the
// hook, before the call pushed anything, is T = E+4.
// C arguments (regparm 3): %eax, %edx, %ecx, then the stack.
//
//   E     return address
//   E-12  three gap words, so that a lowered regs->sp stays clear of the structure
//   E-20  sp, holding E+4          60(base)
//   E-80  struct pt_regs, 68 bytes base = %esp before the 4th argument is pushed
//
// The exit stores ip and ax below the stack pointer that the callback left: regs'.sp-4 and regs'.sp-8.

	.text
	.globl	ftrace_regs_caller
	.type	ftrace_regs_caller, @function
ftrace_regs_caller:
	subl	$12, %esp			// the gap
	pushl	%ss				// E-16
	pushl	%esp				// E-20, still E-16
	addl	$20, (%esp)			// sp: E+4; the add is what regs->flags will show
	pushfl					// E-24: IF and the like as at the hook, arithmetic flags are the add's
	pushl	$0x60				// E-28, cs: __KERNEL_CS
	pushl	28(%esp)			// E-32, ip: [E], the instruction after the patched call
	pushl	$0				// E-36, orig_ax: not a system call
	pushl	%gs				// E-40
	pushl	%fs				// E-44
	pushl	%es				// E-48
	pushl	%ds				// E-52
	pushl	%eax				// E-56
	pushl	%ebp				// E-60
	pushl	%edi				// E-64
	pushl	%esi				// E-68
	pushl	%edx				// E-72
	pushl	%ecx				// E-76
	pushl	%ebx				// E-80 = base

	// callback(ip, parent_ip, op, regs)
	pushl	%esp				// 4th argument: base; everything is 4 bytes further from here on
	movl	84(%esp), %eax			// [E]
	subl	$5, %eax			// MCOUNT_INSN_SIZE: back to the patched call
	movl	88(%esp), %edx			// [E+4]
	movl	function_trace_op, %ecx
	call	ftrace_stub			// patched to the callback
	addl	$4, %esp

	// The last two words below the stack pointer that the callback left: ip for the ret, ax for the pop before.
	movl	60(%esp), %edx			// regs'.sp
	movl	48(%esp), %eax
	movl	%eax, -4(%edx)			// ip
	movl	24(%esp), %eax
	movl	%eax, -8(%edx)			// ax

	movl	(%esp), %ebx
	movl	4(%esp), %ecx
	movl	12(%esp), %esi
	movl	16(%esp), %edi
	movl	20(%esp), %ebp
	leal	-8(%edx), %eax
	movl	8(%esp), %edx
	movl	%eax, %esp
	popl	%eax
	ret
	.size	ftrace_regs_caller, . - ftrace_regs_caller

	// A bare return, and the symbol whose call is patched to the callback.
	.globl	ftrace_stub
	.type	ftrace_stub, @function
ftrace_stub:
	ret
	.size	ftrace_stub, . - ftrace_stub

	.section .note.GNU-stack, "", @progbits
