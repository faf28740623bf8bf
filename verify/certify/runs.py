"""A path run a second time: what is drawn anew, and every definition, under names of its own."""

from collections.abc import Iterable, Iterator

from verify.certify.smt import CannotCertify
from verify.certify.subject import Subject
from verify.certify.texts import SYMBOL, common, defined, symbols

__all__ = ["SecondRun"]


class SecondRun:
    """The second run of one path after another; what two paths begin with is renamed once."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._again: list[str] = []  # for each line what it is in the second run, or nothing
        self._names: dict[str, str] = {}  # names of the second run's own
        self._first: set[str | None] = set()  # all names of the first run

    def follow(self, subject: Subject) -> None:
        """Take another path, with the names for what is claimed of it."""
        lines = [*subject.way.machine.lines, *subject.lines]
        same = common(self._lines, lines)
        for gone in map(defined, self._lines[same:]):
            self._names.pop(gone or "", None)
            self._first.discard(gone)
        del self._again[same:]
        loose = subject.way.machine.loose
        for line in lines[same:]:
            name = defined(line)
            self._first.add(name)
            if name is None or not (line.startswith("(define-fun ") or name in loose):
                self._again.append("")
                continue
            self._names[name] = _second(name)
            self._again.append(self.renamed(line.split(" ; ")[0]))
        self._lines = lines
        if not self._first.isdisjoint(self._names.values()):
            raise CannotCertify("a name that another one has in the second run")

    @property
    def lines(self) -> list[str]:
        """The definitions of the second run."""
        return [line for line in self._again if line]

    def of(self, lines: Iterable[str]) -> list[str]:
        """What some of the path's lines are in the second run."""
        again = dict(zip(self._lines, self._again, strict=True))
        return [again[line] for line in lines if again[line]]

    def renamed(self, text: str) -> str:
        """A text over the second run's names."""
        names = self._names
        return SYMBOL.sub(lambda match: names.get(match[0]) or match[0], text)

    def conditions(self, subject: Subject) -> Iterator[str]:
        """The path condition without what is drawn anew after the last callback: C has seen the bytes by then."""
        machine = subject.way.machine
        early = subject.views[-1].guards
        yield from machine.cases
        yield from machine.guards[:early]
        if machine.guards[early:]:
            drawn = self._drawn(machine.loose)
            yield from (guard for guard in machine.guards[early:] if drawn.isdisjoint(symbols(guard)))

    def _drawn(self, loose: Iterable[str]) -> set[str]:
        """The names that rest on what is drawn anew."""
        drawn = set(loose)
        for line in self._lines:
            if line.startswith("(define-fun ") and not drawn.isdisjoint(symbols(line)):
                drawn.add(defined(line) or "")
        return drawn


def _second(name: str) -> str:
    return f"{name[:-1]}!2|" if name.startswith("|") else f"{name}!2"
