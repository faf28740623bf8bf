"""What a report records of its counterexamples, read as strictly as it was written: whoever wrote the report."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple, cast, get_args

from verify.arch import ARCHITECTURES
from verify.arch.record import Arch
from verify.decide.emulator import Callback, Script
from verify.errors import UsageError
from verify.image.model import Image, Segment
from verify.terms import Observed

__all__ = ["Job", "Recorded", "jobs_of"]

_WINDOW = 0x10000  # bytes of stack mapped on either side of T
_WORD = re.compile(r"0x[0-9a-f]{1,16}")
_VALUE = re.compile(r"-?0x[0-9a-f]{1,64}")
_STEP = re.compile(r"[0-9]{1,9}")
_MOST = 1 << 30  # of what is counted
_FAR = 1 << 64  # bytes between two addresses, at most
_WIDEST = 512  # bits of a place

_Point = Literal["view", "exit"]
_What = Literal["reg", "flag", "mem", "target", "write", "calls", "none"]
"""``terms.Observed`` has one more, ``leak``: what it shows is recorded as the word that differs."""


@dataclass(frozen=True, kw_only=True)
class Job:
    """One counterexample of a report: what to run, where to look, and what must be seen there.

    ``run`` is None where the emulator cannot show it, and ``note`` says why.
    """

    label: str
    obligation: str
    note: str = ""
    run: "Recorded | None" = None


@dataclass(frozen=True, kw_only=True)
class Recorded:
    """A run that a report records: the machine code and its surroundings, the script, the place and its value.

    ``absolute`` are the addresses of fields of the code that hold an address, None where the report does not say
    which do. ``wrong_code`` says what is wrong with the code bytes, empty where nothing is.
    """

    arch: Arch
    image: Image
    sites: frozenset[int]
    cpl: int
    stack: tuple[int, int]
    script: Script
    place: Observed
    base: int
    steps: int
    seen: int | None
    expected: int | None
    got: int | None
    absolute: frozenset[int] | None
    wrong_code: str

    @property
    def code(self) -> tuple[tuple[int, int], ...]:
        """The address ranges that may execute."""
        return tuple((one.address, one.address + one.size) for one in self.image.segments)


class _At(NamedTuple):
    """A value of the report and where it stands there; each reading is a UsageError where the value is another."""

    file: str
    where: str
    value: object

    def wrong(self, wanted: str) -> UsageError:
        return UsageError(f"{self.file}: not a tramproof report: {self.where or 'the top'} is no {wanted}")

    def table(self) -> "dict[str, _At]":
        if not isinstance(self.value, dict):
            raise self.wrong("table")
        return {key: _At(self.file, f"{self.where}.{key}".lstrip("."), value) for key, value in self.value.items()}

    def key(self, name: str) -> "_At":
        if not isinstance(self.value, dict):
            raise self.wrong("table")
        if name not in self.value:
            raise self.wrong(f"table with {name}")
        return _At(self.file, f"{self.where}.{name}".lstrip("."), self.value[name])

    def each(self) -> "Iterator[_At]":
        if not isinstance(self.value, list):
            raise self.wrong("list")
        return (_At(self.file, f"{self.where}[{number}]", value) for number, value in enumerate(self.value))

    def text(self) -> str:
        if not isinstance(self.value, str):
            raise self.wrong("text")
        return self.value

    def number(self, low: int, high: int) -> int:
        if type(self.value) is not int or not low <= self.value <= high:  # to Python, true is a number
            raise self.wrong(f"whole number from {low} to {high}")
        return self.value

    def word(self, bits: int) -> int:
        if not isinstance(self.value, str) or not _WORD.fullmatch(self.value) or int(self.value, 16) >> bits:
            raise self.wrong(f"number of {bits} bits in hexadecimal")
        return int(self.value, 16)

    def optional(self) -> int | None:
        if self.value is None:
            return None
        if not isinstance(self.value, str) or not _VALUE.fullmatch(self.value):
            raise self.wrong("number in hexadecimal")
        return int(self.value, 16)

    def data(self) -> bytes:
        try:
            return bytes.fromhex(self.text())
        except ValueError:
            raise self.wrong("bytes in hexadecimal") from None

    def words(self, bits: int) -> "Iterator[tuple[int, _At]]":
        """The values of a table whose keys are addresses, by address."""
        return ((_At(self.file, f"the key {at.where}", key).word(bits), at) for key, at in self.table().items())


def jobs_of(report: object, file: str) -> list[Job]:
    """The counterexamples of a report; UsageError, one line, where the data is no report of ours."""
    return [
        _job(target, finding, finding.key("counterexample"))
        for target in _At(file, "", report).key("targets").each()
        for finding in target.key("obligations").each()
        if finding.table().get("counterexample", _NOTHING).value is not None
    ]


_NOTHING = _At("", "", None)


def _job(target: _At, finding: _At, one: _At) -> Job:
    obligation = finding.key("id").text()
    label = f"{target.key('name').text()} {obligation}@{finding.key('path').text()}"
    if one.key("replayed").text() == "model":  # no run shows it, and what it would need may fit nowhere
        return Job(label=label, obligation=obligation, note=one.key("note").text())
    return Job(label=label, obligation=obligation, run=_recorded(target, one))


def _recorded(target: _At, one: _At) -> Recorded:
    data = one.key("script")
    name = data.key("arch")
    if name.text() not in ARCHITECTURES:
        raise name.wrong(f"machine that is known; there is {', '.join(ARCHITECTURES)}")
    arch = ARCHITECTURES[name.text()]
    image = _image(data, arch)
    top = data.key("top").word(arch.bits)
    place = data.key("place")
    return Recorded(
        arch=arch,
        image=image,
        sites=frozenset(site.word(arch.bits) for site in data.key("sites").each()),
        cpl=_cpl(data.key("cpl")),
        stack=(top - _WINDOW, top + _WINDOW),
        script=_script(data, arch),
        place=_place(place, arch),
        base=place.key("base").word(arch.bits),
        steps=data.key("steps").number(0, _MOST),
        seen=data.key("seen").optional(),
        expected=one.key("expected").optional(),
        got=one.key("got").optional(),
        absolute=_absolute(data, arch),
        wrong_code=_wrong_code(target, one, image, arch),
    )


def _absolute(data: _At, arch: Arch) -> frozenset[int] | None:
    at = data.table().get("absolute", _NOTHING)  # reports of 0.1 do not say
    if at.value is None:
        return None
    return frozenset(one.word(arch.bits) for one in at.each())


def _cpl(at: _At) -> int:
    if at.number(0, 3) not in (0, 3):
        raise at.wrong("privilege level: 0 or 3")
    return at.number(0, 3)


def _image(data: _At, arch: Arch) -> Image:
    segments = []
    for address, at in data.key("code").words(arch.bits):
        body = at.data()
        if not body or address + len(body) > 1 << arch.bits:
            raise at.wrong(f"code within {arch.bits} bits of address space")
        segments.append(
            Segment(name="code", address=address, data=body, size=len(body), executable=True, writable=False)
        )
    return Image(
        path="replay", sha256="", arch=arch.name, segments=tuple(segments), symbols=(), relocatable=True,
        externals={name: at.word(arch.bits) for name, at in data.key("externals").table().items()},
        return_thunks=frozenset(at.word(arch.bits) for at in data.key("thunks").each()),
    )  # fmt: skip


def _wrong_code(target: _At, one: _At, image: Image, arch: Arch) -> str:
    """What is wrong where the bytes that would run are not those that the report names by digest."""
    body = one.key("code").data()
    if hashlib.sha256(body).hexdigest() != target.key("sha256").text():
        return "the code bytes are not those of the target's sha256"
    address = target.key("address").word(arch.bits)
    if not any(part.address == address and part.data.startswith(body) for part in image.segments):
        return "the script's code bytes are not those of the counterexample"
    return ""


def _script(data: _At, arch: Arch) -> Script:
    limit = data.key("limit")
    return Script(
        start=data.key("start").word(arch.bits),
        registers=_registers(data.key("registers"), arch, arch.gprs),
        flags=_flags(data.key("flags"), arch, tuple(arch.flags)),
        memory=_memory(data.key("memory"), arch),
        selectors=_values(data.key("selectors"), dict.fromkeys(arch.selectors, 16), arch.selectors),
        callbacks=dict(_callback(one, arch) for one in data.key("callbacks").each()),
        loads={
            address: tuple(value.word(arch.bits) for value in at.each())
            for address, at in data.key("loads").words(arch.bits)
        },
        scribbles={_step(at, key): _memory(at, arch) for key, at in data.key("scribbles").table().items()},
        limit=None if limit.value is None else limit.number(0, _MOST),
        length=data.key("steps").number(0, _MOST),
    )


def _step(at: _At, key: str) -> int:
    if not _STEP.fullmatch(key):
        raise at.wrong("step, which is a number")
    return int(key)


def _values(at: _At, bits: Mapping[str, int], needed: tuple[str, ...]) -> dict[str, int]:
    """Numbers by name: no other names than these, and each that is needed."""
    found = at.table()
    for name, value in found.items():
        if name not in bits:
            raise value.wrong("name that the machine knows")
    for name in needed:
        at.key(name)
    return {name: value.word(bits[name]) for name, value in found.items()}


def _registers(at: _At, arch: Arch, needed: tuple[str, ...] = ()) -> dict[str, int]:
    return _values(at, dict.fromkeys((*arch.gprs, *arch.segment_bases), arch.bits), needed)


def _flags(at: _At, arch: Arch, needed: tuple[str, ...] = ()) -> dict[str, int]:
    found = {}
    for name, value in at.table().items():
        if name not in arch.flags:
            raise value.wrong("flag of the machine")
        found[name] = value.number(0, (1 << arch.flags[name][1]) - 1)
    for name in needed:
        at.key(name)
    return found


def _memory(at: _At, arch: Arch) -> dict[int, int]:
    """Runs of bytes by the address of the first, byte by byte."""
    found: dict[int, int] = {}
    for start, run in at.words(arch.bits):
        data = run.data()
        if start + len(data) > 1 << arch.bits:
            raise run.wrong(f"memory within {arch.bits} bits of address space")
        found.update(enumerate(data, start))
    return found


def _callback(at: _At, arch: Arch) -> tuple[tuple[int, int], Callback]:
    left = Callback(
        registers=_registers(at.key("registers"), arch),
        flags=_flags(at.key("flags"), arch),
        memory=_memory(at.key("memory"), arch),
    )
    return (at.key("site").word(arch.bits), at.key("occurrence").number(1, _MOST)), left


def _place(at: _At, arch: Arch) -> Observed:
    point, what, name = (at.key(key) for key in ("point", "what", "name"))
    if point.text() not in get_args(_Point):
        raise point.wrong("point of a run")
    if what.text() not in get_args(_What):
        raise what.wrong("place that a run shows")
    if what.value == "flag" and name.text() and name.text() not in arch.flags:
        raise name.wrong("flag of the machine")
    return Observed(
        point=cast(_Point, point.text()),
        what=cast(_What, what.text()),
        index=at.key("index").number(0, _MOST),
        name=name.text(),
        offset=at.key("offset").number(-_FAR, _FAR),
        low=at.key("low").number(0, _WIDEST),
        bits=at.key("bits").number(1, _WIDEST),
        plus=at.key("plus").number(-_FAR, _FAR),
    )
