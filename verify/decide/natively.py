"""A counterexample on the processor that this program runs on: the third opinion on one value."""

from verify.decide.cpu import UnrepresentableError
from verify.decide.native import Native
from verify.decide.native_host import Host
from verify.decide.user_mode import UserRun, shown

__all__ = ["natively"]


def natively(one: UserRun, host: Host) -> str:
    """Empty where the processor shows the value that the emulator shows, else what it shows.

    UnrepresentableError where this process cannot play the run, HostError where this machine cannot.
    """
    run = one.run
    if run.stack[0] <= one.target < run.stack[1]:
        raise UnrepresentableError(f"control goes to the stack, to {one.target:#x}")
    native = Native(
        run.image, run.arch, code=run.code, sites=run.sites, returns=run.image.return_thunks, stack=run.stack,
        host=host,
    )  # fmt: skip
    try:
        done = native.run(run.script)
    finally:
        native.close()
    if done.error is not None:
        return f"the processor stopped: {done.error}"
    value = shown(run, done)
    return "" if value == one.got else f"the processor shows {value:#x}, the emulator {one.got:#x}"
