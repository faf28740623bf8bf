"""Why a claim is wrong, in words: who wrote the place last, or that nobody did, and where the value was lost."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from verify.contracts.drawing import lane_of
from verify.contracts.frame_of import Subject
from verify.pictures import Lane, place_of
from verify.terms import Culprit, Obligation

__all__ = ["Causes"]


@dataclass
class Causes:
    """What led to the refutations of one path; the value of each register is followed once."""

    subject: Subject
    _lanes: dict[str, Lane | None] = field(default_factory=dict)

    def why(self, obligation: Obligation) -> str:
        """Clauses, the last writer first: ``saved at f+0x7d, never reloaded; lost at f+0x9a: add rsp, 0x78``."""
        family, _, name = obligation.id.partition("/")
        clauses = [_blamed(obligation.culprit)] if obligation.culprit is not None else []
        clauses += [obligation.why] * bool(obligation.why)
        match family:
            case "restore":
                clauses += self._restored(name.partition(".")[0], not clauses)
            case "regs":
                clauses += self._shown(name.partition(".")[0], obligation.observed.index, not clauses)
            case "exit":
                clauses += self._returned()
        same = obligation.culprit is not None and f"lost at {obligation.culprit.symbol}: {obligation.culprit.insn}"
        return "; ".join("lost there" if one == same else one for one in clauses) or "never written"

    def steps(self, obligation: Obligation) -> list[int]:
        """The steps that a reader needs: who wrote, where the value moved or was lost, calls, and where it shows."""
        path = self.subject.path
        family, _, name = obligation.id.partition("/")
        seen = obligation.observed
        end = (
            path.views[seen.index].step
            if seen.point == "view" and seen.index < len(path.views)
            else len(path.steps) - 1
        )
        wanted = {end, *(view.step for view in path.views)}
        if obligation.culprit is not None:
            blamed = [n for n, step in enumerate(path.steps) if step.address == obligation.culprit.address]
            wanted |= {*blamed[-1:]}
        lane = self._lane(name.partition(".")[0]) if family in ("restore", "regs") else None
        for span in lane.spans if lane is not None else ():
            wanted |= {span.first, span.last + 1}
        return sorted(n for n in wanted if 0 <= n <= end)

    def _restored(self, name: str, silent: bool) -> Iterator[str]:
        """Where the value that must be back at the exit was saved, and where it was lost."""
        lane, view = self._lane(name), self.subject.honouring
        if lane is None:
            return
        since = -1 if lane.turn is None else lane.turn
        slots = [span for span in lane.spans if span.place.startswith("T") and span.last >= since]
        saved = slots[0].first if slots else None
        if slots and lane.turn is not None and view is not None and view.regs is not None:
            saved = view.before.memory.writer(view.regs + self.subject.arch.field(name).offset, self.subject.arch.word)
            saved = None if saved is None or saved >= view.step else saved
        if slots:
            whence = f"left by C in {slots[0].place}" if saved is None else f"saved at {self._where(saved)}"
            reloaded = any(span.home and span.first > since for span in lane.spans)
            yield whence if reloaded else f"{whence}, never reloaded"
        elif silent:
            yield "never saved"
        lost = self._lost(lane, since, len(self.subject.path.steps))
        if lost is not None:
            yield lost

    def _shown(self, name: str, index: int, silent: bool) -> Iterator[str]:
        """Whether the slot was written, and where the pre-call value was lost before the callback."""
        if silent:
            yield "never written"
        lane, views = self._lane(name), self.subject.path.views
        if lane is not None and index < len(views):
            lost = self._lost(lane, -1, views[index].step)
            if lost is not None:
                yield lost

    def _returned(self) -> Iterator[str]:
        """Who wrote the slot that a return took its address from."""
        end = self.subject.path.exit
        if end.how != "ret":
            return
        word = self.subject.arch.word
        at = self.subject.stack_offset(end.state.registers[self.subject.arch.sp]) - word
        writer = end.state.memory.writer(at, word)
        yield f"to what is in {place_of(at)}, {'never written' if writer is None else f'from {self._line(writer)}'}"

    def _lane(self, name: str) -> Lane | None:
        if name not in self._lanes:
            self._lanes[name] = lane_of(self.subject, name)
        return self._lanes[name]

    def _lost(self, lane: Lane, since: int, until: int) -> str | None:
        """The first line from ``since`` and before ``until`` after which the value is nowhere."""
        held = {n for span in lane.spans for n in range(span.first, span.last + 1)}
        gone = next((n for n in range(max(since, 0), until) if n not in held), None)
        return None if gone is None else f"lost at {self._line(gone)}"

    def _where(self, step: int) -> str:
        return self.subject.target.where(self.subject.path.steps[step].address)

    def _line(self, step: int) -> str:
        return f"{self._where(step)}: {self.subject.path.steps[step].text}"


def _blamed(culprit: Culprit) -> str:
    source = f" ({culprit.source})" if culprit.source else ""
    return f"{culprit.symbol}: {culprit.insn}{source}"
