"""Everything that may be taken for granted, by id (MODEL section 3); nothing else may be assumed."""

from collections.abc import Mapping

from verify.terms import Assumption

__all__ = ["AFTER_CALLBACK", "ASSUMPTIONS", "EVERYWHERE", "assumption"]

_ALL = (
    Assumption(
        id="regions-disjoint",
        says="The stack window, every symbol, every segment-relative block and code are disjoint and do not wrap.",
        because="The linker and the kernel's allocators place them apart.",
    ),
    Assumption(
        id="code-constant",
        says="Code bytes do not change while the trampoline runs.",
        because="text_poke changes code only at patch sites, and the callback call is the patched site.",
    ),
    Assumption(
        id="file-bytes",
        says="What runs is what the file holds; alternatives, run-time copies and live patching are not applied.",
        because="The file is what was given.",
    ),
    Assumption(
        id="callback-abi",
        says="The callback is compiled C: callee-saved registers, sp and its caller's frame survive, DF is 0.",
        because="System V ABI AMD64 section 3.2.1; the C code lies outside the trampoline.",
    ),
    Assumption(
        id="async-transparent",
        says="An interrupt, NMI or debug trap leaves registers, flags and memory at or above sp as they were.",
        because="Entry code restores them; globals and bytes below sp may change.",
    ),
    Assumption(
        id="no-fault",
        says="Every accessed address is mapped, canonical and permitted; AC never traps.",
        because="Faults are not part of a trampoline's contract.",
    ),
    Assumption(
        id="kernel-selectors",
        says="cs is __KERNEL_CS at the hook.",
        because="Kernel code runs with it; the code stores it as a constant.",
    ),
    Assumption(
        id="df-clear-on-entry",
        says="DF is 0 at the hook.",
        because="System V ABI AMD64 section 3.2.1: DF is clear on function entry.",
    ),
    Assumption(
        id="stack-aligned-at-hook",
        says="The stack pointer at the hook is aligned as the kernel's ABI says for that entry.",
        because="x86-64 kernel code keeps the stack 8-byte aligned.",
    ),
    Assumption(
        id="kernel-no-fpu",
        says="The callback leaves x87, MXCSR and vector state alone.",
        because="Kernel code does not use them outside kernel_fpu_begin() sections.",
    ),
    Assumption(
        id="flat-segments",
        says="x86-32: cs ds es ss have base 0 and a limit of 4 GiB.",
        because="The kernel's segments are flat.",
    ),
    Assumption(
        id="selectors-loadable",
        says="x86-32: a selector that is loaded is valid, and its descriptor is unchanged.",
        because="It is one that the processor held, or one that a handler put there on purpose.",
    ),
    Assumption(
        id="regs-sp-window",
        says="The sp that a callback leaves is T plus a whole number of words within the contract's window.",
        because="Handlers emulate a push, a call or a pop; the structure keeps gap words for just that.",
    ),
    Assumption(
        id="no-red-zone-at-call",
        says="User space: nothing is live in the traced function's red zone at the hook.",
        because="The compiler emits the patched call and knows that a call overwrites the red zone.",
    ),
    Assumption(
        id="mcount-prologue",
        says="bp is E plus a word plus k, k >= 0 a multiple of the word; [bp] = saved bp, above it the parent.",
        because="gcc -pg calls mcount after the complete prologue.",
    ),
)

ASSUMPTIONS: Mapping[str, Assumption] = {one.id: one for one in _ALL}

EVERYWHERE = ("regions-disjoint", "code-constant", "file-bytes", "async-transparent", "no-fault")
"""Ids that every obligation rests on."""

AFTER_CALLBACK = (*EVERYWHERE, "callback-abi")
"""Ids that everything after a callback rests on."""


def assumption(ident: str) -> Assumption:
    """The assumption of that id; ``case(NAME)`` is one too."""
    if ident.startswith("case("):
        return Assumption(
            id=ident,
            says="The guards that the manifest's case of that name assumes, about the first load of each cell.",
            because="The case is reported as a target of its own.",
        )
    return ASSUMPTIONS[ident]
