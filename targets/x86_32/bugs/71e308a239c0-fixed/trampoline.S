// The graph tracer's part of mcount, to which the shared way out is patched to jump.
//
// mcount entry, E = %esp: [E] = return address into the traced function, which has built its frame:
// %ebp = E+4+k for some k >= 0, (%ebp) = saved bp, 4(%ebp) = parent return address.
// C arguments (regparm 3): %eax, %edx, %ecx.
//
//   E     return address         16(%esp)
//   E-4   flags word
//   E-16  edx ecx eax, 3 words from %esp upwards

	.text
	.globl	ftrace_graph_caller
	.type	ftrace_graph_caller, @function
ftrace_graph_caller:
	pushfl
	pushl	%eax
	pushl	%ecx
	pushl	%edx

	// prepare_ftrace_return(parent slot, ip, frame pointer)
	leal	4(%ebp), %eax			// where the parent return address should be
	movl	16(%esp), %edx			// [E]
	subl	$5, %edx			// MCOUNT_INSN_SIZE: back to the patched call
	movl	(%ebp), %ecx			// the saved bp: the frame pointer when the function returns
	call	prepare_ftrace_return

	popl	%edx
	popl	%ecx
	popl	%eax
	popfl					// last: nothing after it writes a flag
	ret
	.size	ftrace_graph_caller, . - ftrace_graph_caller

	.section .note.GNU-stack, "", @progbits
