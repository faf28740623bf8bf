"""The HTML report: whole, well-formed, the same each time, and deaf to what a hostile name says."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.unit.given import own, unsupported
from verify import batch
from verify.budget import Budget
from verify.cli import main
from verify.pictures import Drawing
from verify.report.html import to_html
from verify.report.rows import folded
from verify.report.tree import Exempted, Input, Report, TargetReport
from verify.terms import Assumption, Culprit, Gap

REVIEWED = "x86_64/rfc-save-regs-on"
PROVED = "x86_64/fentry-regs"
EXEMPT = "x86_64/bugs/ftrace-caller-5.11-ip-fixed"
HOSTILE = (
    '"/><script>alert(1)</script><img src=x onerror=alert(2)>\x1b[31m\x00\x08\r\n{{ 1234567*7 }}\u202e</title>'
    + "A" * 10_000
)
SHOWN = "&lt;script&gt;alert(1)&lt;/script&gt;"
LARGEST = 5_000_000 // 50  # bytes of a trampoline with more to say than any other
VOID = {"meta", "br", "img", "input", "link", "hr"}
CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]")


class Page(HTMLParser):
    """A page as its elements: each closed where it must be, ids unique, no text executed but the page's own."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: Counter[str] = Counter()
        self.ids: Counter[str] = Counter()
        self.attributes: list[tuple[str, str]] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Count an element and keep what it carries."""
        self.tags[tag] += 1
        self.attributes += [(name, value or "") for name, value in attrs]
        self.ids.update(value or "" for name, value in attrs if name == "id")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element of a drawing that is closed at once."""
        self.handle_starttag(tag, attrs)
        self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        """The innermost element is the one that ends."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Keep the words."""
        self.words.append(data)

    @property
    def text(self) -> str:
        """What a reader sees, spaces run together."""
        return " ".join(" ".join(self.words).split())


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    """Refuted, proved, exempt, a gap and a bad file, in one report."""
    folder = tmp_path_factory.mktemp("given")
    gap = own(folder / "gap")
    (gap.parent / "trampoline.o").write_bytes(unsupported())
    (folder / "bad.o").write_text("no object")
    names = (REVIEWED, PROVED, EXEMPT, str(gap), str(folder / "bad.o"))
    return batch.run(batch.Request(names=names, budget=Budget(), lifters=("vex",), drawings=True), lambda *_: None)


def only(report: Report, name: str) -> Report:
    """The report of one target."""
    return replace(report, targets=tuple(one for one in report.targets if one.name == name), inputs=(), errors=())


def spoiled(target: TargetReport) -> TargetReport:
    """A target with a name that is up to no good wherever a file or a manifest can put one."""
    culprit = Culprit(address=0, symbol=HOSTILE, insn=HOSTILE, source=f"{HOSTILE}:7")
    findings = tuple(
        replace(
            one,
            says=HOSTILE,
            reason=HOSTILE,
            exempt=Exempted(reason=HOSTILE, source=HOSTILE),
            counterexample=replace(
                one.counterexample, culprit=culprit, why=HOSTILE, note=HOSTILE, trace=(HOSTILE,),
                inputs={f"cell:{HOSTILE}": 1},
            ),
        )
        if one.counterexample
        else one
        for one in target.findings
    )  # fmt: skip
    return replace(
        target, name=HOSTILE, symbol=HOSTILE, file=HOSTILE, unmet=(HOSTILE,), gaps=(Gap(why=HOSTILE, where=HOSTILE),),
        findings=findings, assumptions=(Assumption(id=HOSTILE, says=HOSTILE, because=HOSTILE),),
        drawings=tuple(drawn_badly(drawing) for drawing in target.drawings),
    )  # fmt: skip


def drawn_badly(drawing: Drawing) -> Drawing:
    """A drawing in which every text is hostile."""
    return replace(
        drawing,
        lines=tuple(replace(one, where=HOSTILE, text=HOSTILE, source=HOSTILE, site=HOSTILE) for one in drawing.lines),
        conditions=(HOSTILE,),
        frames=tuple(
            replace(frame, site=HOSTILE, slots=tuple(replace(one, should="x", holds=HOSTILE) for one in frame.slots))
            for frame in drawing.frames
        ),
        lanes=tuple(replace(lane, register=HOSTILE) for lane in drawing.lanes),
    )


@pytest.mark.parametrize("name", [REVIEWED, PROVED, EXEMPT, "all", "none"])
def test_the_page_is_well_formed(name: str, report: Report) -> None:
    """Elements are nested and closed, ids are unique, and no control character is in it."""
    part = report if name == "all" else only(report, name)
    text = to_html(part)
    page = Page(text)
    assert text.startswith("<!DOCTYPE html>") and text.endswith("</html>")
    assert (page.tags["script"], page.tags["style"]) == (1, 1)
    assert not page.ids - Counter(set(page.ids))
    assert not CONTROL.search(text)
    anchors = {value[1:] for name, value in page.attributes if name == "href"}
    assert anchors == {f"t{n}" for n in range(1, len(part.targets) + 1)} and anchors <= page.ids.keys()


def test_every_finding_is_told(report: Report) -> None:
    """What the text report tells is in the page: findings with both answers, gaps, assumptions, exemptions, errors."""
    text = Page(to_html(report)).text
    for target in report.targets:
        for line in told(target):
            assert " ".join(line.split()) in text, f"{target.name}: {line}"
    assert all(error in text for error in report.errors) and report.errors


def told(target: TargetReport) -> Iterator[str]:
    """What must be read in the page of a target."""
    yield from (target.symbol, target.sha256, target.level, target.name)
    yield from (f"Gap at {gap.where}: {gap.why}" for gap in target.gaps)
    yield from (f"{one.id} {one.says} {one.because}" for one in target.assumptions)
    for one in folded(target.findings):
        exempt = one.exempt is not None and one.strict.name == "REFUTED"
        yield f"{one.id} {one.path} {one.strict.name} {'EXEMPT' if exempt else one.verdict.name} {one.says}"
        if one.exempt is not None:
            yield f"{one.exempt.reason} [{one.exempt.source}]"
        if one.counterexample is not None and one.counterexample.culprit is not None:
            yield f"{one.id} {one.counterexample.culprit.symbol}: {one.counterexample.culprit.insn}"


def test_the_review_of_2011_is_told_with_instructions(report: Report) -> None:
    """Each remark of the review names what is wrong and the instruction at which it went wrong or shows."""
    text = Page(to_html(only(report, REVIEWED))).text
    call, gone = "ftrace_caller+0x54: call", "ftrace_caller+0x7c: add rsp, 0x78"
    first = "ftrace_caller+0x0: cmp dword ptr [rip + 0x1efffff9], 0"
    assert f"regs/flags never written; lost at {first}; seen at {call}" in text  # pushf before comparing
    assert f"restore/flags {first} (trampoline.S:15); lost there" in text
    for field in ("sp", "ip", "cs", "ss", "orig_ax", "r11"):
        assert f"regs/{field} never written; seen at {call}" in text
    for register in ("bx", "bp", "r10", "r12", "r13", "r14", "r15"):
        found = re.search(rf"restore/{register} saved at ftrace_caller\+0x\w+, never reloaded; lost at (.{{34}})", text)
        assert found and found[1].startswith(gone)
    assert f"restore/r11 left by C in T-80, never reloaded; lost at {gone}" in text  # nobody saved it
    assert f"restore/flags {gone}" in text
    assert "exit/target ftrace_caller+0xa9: ret (trampoline.S:64); to what is in T-8, never written" in text
    assert "regs/owned the structure spans [T-128, T+40)" in text


def test_the_pictures_say_it_in_words(report: Report) -> None:
    """Each slot and each lane has a label for who cannot see colours."""
    labels = {value for name, value in Page(to_html(only(report, REVIEWED))).attributes if name == "aria-label"}
    assert "regs->flags at T+16: holds caller's word at T+16, should hold flags at the hook; refuted" in labels
    assert "regs->di at T-16: holds rdi at the hook; proved" in labels
    (lane,) = (one for one in labels if one.startswith("r15: ") and "lost" in one)
    assert "lost at step 34, ftrace_caller+0x7c: add rsp, 0x78; at the exit: not back" in lane


def test_an_exemption_has_its_own_look(report: Report) -> None:
    """Exempt is neither proved nor refuted, in the table, in the frame and in the lanes."""
    text = to_html(only(report, EXEMPT))
    assert '<g class="box exempt' in text and '<g class="track exempt"' in text
    assert "not back (exempt)" in text and 'class="pill exempt">EXEMPT<' in text


def test_hostile_names_are_only_text(report: Report) -> None:
    """Whatever a file names, the page has no element, no attribute and no control character from it."""
    bad = replace(
        report,
        targets=tuple(spoiled(target) for target in report.targets),
        errors=(HOSTILE,),
        notes=(HOSTILE,),
        inputs=(Input(file=HOSTILE, sha256="0" * 64, kernel_release=HOSTILE, recognised=(HOSTILE,)),),
    )
    text = to_html(bad)
    page = Page(text)
    assert (page.tags["script"], page.tags["img"]) == (1, 0)
    assert SHOWN in text and "<script>alert" not in text and "onerror=alert(2)>" not in text
    assert not {name for name, _ in page.attributes if name.startswith("on")} and "8641969" not in text
    assert not CONTROL.search(text) and "A" * 2_000 not in text
    assert len(text) < 20 * LARGEST


def test_equal_runs_are_equal_files(report: Report) -> None:
    """Times do not show."""
    slow = replace(report, seconds=99.0, targets=tuple(replace(one, seconds=99.0) for one in report.targets))
    assert to_html(slow) == to_html(report)


def test_the_page_needs_no_network(report: Report) -> None:
    """Nothing is fetched: no address that a browser would follow, and a policy that would not let it."""
    text = to_html(report)
    page = Page(text)
    assert not [value for name, value in page.attributes if name in ("src", "action", "data", "srcset", "xlink:href")]
    assert not re.search(r"url\(|@import|https?://|//cdn", text)
    (policy,) = (value for name, value in page.attributes if name == "content" and "default-src" in value)
    assert policy.startswith("default-src 'none'; style-src 'sha256-") and "unsafe" not in policy


@pytest.mark.parametrize("name", [REVIEWED, PROVED, EXEMPT])
def test_a_trampoline_takes_little_room(name: str, report: Report) -> None:
    """Fifty trampolines fit into five megabytes, the page's own script and style counted once."""
    empty = len(to_html(only(report, "none")).encode())
    assert len(to_html(only(report, name)).encode()) - empty < LARGEST


def test_the_command_line_writes_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``--format html=FILE`` writes the file with the pictures and leaves standard output to others."""
    file = tmp_path / "report.html"
    assert main(["run", PROVED, "--lifter", "vex", "--format", f"html={file}"]) == 0
    assert capsys.readouterr().out == ""
    assert '<figure class="frame">' in file.read_text() and '<figure class="life">' in file.read_text()
