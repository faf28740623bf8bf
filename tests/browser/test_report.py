"""The HTML report in a real browser: it opens from disk, asks for nothing, and can be stepped through."""

import re
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.chromium import environment, fetch
from verify import batch
from verify.budget import Budget
from verify.report.html import to_html
from verify.report.tree import Report

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

REVIEWED, PROVED = "x86_64/rfc-save-regs-on", "x86_64/fentry-regs"
MANY = 50
LARGEST = 5_000_000  # bytes of a report of that many
SIZES = {"desktop": (1280, 900), "phone": (390, 844)}
LIGHTEST = 4.5  # contrast of text and its background, WCAG 2 AA
LUMINANCE = """elements => elements.map(element => {
  const parts = colour => colour.match(/[\\d.]+/g).map(Number);
  const light = colour => parts(colour).slice(0, 3).map(v => v / 255)
    .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, n) => sum + v * [0.2126, 0.7152, 0.0722][n], 0);
  let behind = element;
  const clear = one => parts(getComputedStyle(one).backgroundColor)[3] === 0;
  while (behind.parentElement && clear(behind)) behind = behind.parentElement;
  const pair = [light(getComputedStyle(element).color), light(getComputedStyle(behind).backgroundColor)];
  return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
})"""


@pytest.fixture(scope="module")
def report() -> Report:
    """A refuted trampoline with two paths, and a proved one."""
    request = batch.Request(names=(REVIEWED, PROVED), budget=Budget(), lifters=("vex",), drawings=True)
    return batch.run(request, lambda *_: None)


@pytest.fixture(scope="module")
def browser() -> "Iterator[Browser]":
    """Debian's Chromium, driven by playwright."""
    from playwright.sync_api import sync_playwright  # here: without it only these tests fail, not the collection

    with sync_playwright() as play:
        chromium = play.chromium.launch(executable_path=str(fetch()), args=["--no-sandbox"], env=environment())
        yield chromium
        chromium.close()


class Opened:
    """A page opened from disk, with what it complained of and what it asked for."""

    def __init__(
        self, browser: "Browser", file: Path, size: tuple[int, int] = SIZES["desktop"], scheme: str = "light"
    ) -> None:
        context = browser.new_context(
            viewport={"width": size[0], "height": size[1]}, color_scheme="dark" if scheme == "dark" else "light"
        )
        self.page: Page = context.new_page()
        self.complaints: list[str] = []
        self.requests: list[str] = []
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        began = time.perf_counter()
        self.page.goto(file.as_uri())
        self.seconds = time.perf_counter() - began
        self.uri = file.as_uri()

    def close(self) -> None:
        """No error was logged, and nothing but the file itself was asked for."""
        assert self.complaints == [] and self.requests == [self.uri]
        self.page.context.close()

    def words(self, selector: str) -> str:
        """The text of the one element."""
        return str(self.page.locator(selector).inner_text())


@pytest.fixture(scope="module")
def file(report: Report, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report on disk."""
    path = tmp_path_factory.mktemp("report") / "report.html"
    path.write_text(to_html(report), encoding="utf-8")
    return path


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_it_fits_and_can_be_read(browser: "Browser", file: Path, size: tuple[int, int], scheme: str) -> None:
    """The page is no wider than the window, its pictures are drawn, and text stands out from what is behind it."""
    opened = Opened(browser, file, size, scheme)
    page = opened.page
    assert page.evaluate("document.documentElement.scrollWidth") <= size[0]
    assert (
        page.locator("figure.frame svg:visible").count() == 2
        and page.locator("figure.life svg.lanes:visible").count() == 3
    )
    assert min(page.locator("p, th, td, code, small, summary, .pill, i, a, button").evaluate_all(LUMINANCE)) >= LIGHTEST
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == (
        "rgb(13, 17, 23)" if scheme == "dark" else "rgb(255, 255, 255)"
    )
    opened.close()


def test_a_counterexample_is_stepped_through_by_keys(browser: "Browser", file: Path) -> None:
    """From the keyboard alone: choose a counterexample, go through it; list, frame and lifeline follow."""
    opened = Opened(browser, file)
    page = opened.page
    page.locator('#t1-p2 .case[data-ob="restore/r15"] > summary').focus()
    page.keyboard.press("Enter")
    page.locator("#t1-p2 .track.picked").wait_for()
    assert "Step 34 of 36: add rsp, 0x78" in opened.words("#t1-p2 .now[role=status]")
    assert "to blame" in opened.words("#t1-p2 .now[role=status]")
    page.locator("#t1-p2 .case[open] button.go").press("Enter")
    cursors = []
    for number in range(1, 37):
        said = opened.words("#t1-p2 .now[role=status]")
        assert said.startswith(f"Step {number} of 36: ")
        assert page.locator("#t1-p2 li.now").count() == 1
        cursors.append(float(page.locator("#t1-p2 .cursor").get_attribute("x") or "nan"))
        assert page.locator("#t1-p2 .box.later").count() == sum(n >= number for n in written(page))
        page.keyboard.press("ArrowRight")
    # The smallest: r15 is 1 at the hook, and a callback that leaves 0 in its field is not heeded.
    assert cursors == sorted(set(cursors)) and re.search(r"Here it shows, restore/r15: expected 0x0\s+got 0x1", said)
    page.keyboard.press("ArrowLeft")
    assert opened.words("#t1-p2 .now[role=status]").startswith("Step 35 of 36: ")
    opened.close()


def written(page: "Page") -> list[int]:
    """The numbers of the lines that fill the slots of the frame."""
    return [
        int(n) for n in page.locator("#t1-p2 .box[data-writer]").evaluate_all("all => all.map(x => x.dataset.writer)")
    ]


def test_buttons_and_instructions_can_be_clicked(browser: "Browser", file: Path) -> None:
    """On a phone, without keys: buttons go on, a tap on an instruction goes there; one counterexample is open."""
    opened = Opened(browser, file, SIZES["phone"])
    page = opened.page
    page.locator("#t1-p2 .last").click()
    assert opened.words("#t1-p2 .now[role=status]").startswith("Step 36 of 36: ret")
    page.locator("#t1-p2 .prev").click()
    page.locator("#t1-p2 .views li").nth(3).click()
    assert "Puts rax into T-48 (regs->ax)." in opened.words("#t1-p2 .now[role=status]")
    assert page.locator("#t1-p2 .box.writing").get_attribute("data-ob") == "regs/ax"
    for name in ("regs/sp", "regs/flags"):
        page.locator(f'#t1-p2 .case[data-ob="{name}"] > summary').click()
        page.locator(f'#t1-p2 .box.picked[data-ob="{name}"]').wait_for()
    assert page.locator("#t1-p2 .case[open]").count() == 1
    opened.close()


def test_fifty_trampolines_open_at_once(
    browser: "Browser", report: Report, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Small, and a link of the summary unfolds its trampoline; how long it takes to open is told, not judged."""
    (refuted, proved) = report.targets
    many = tuple(replace((refuted, proved)[n % 2], name=f"number/{n}") for n in range(MANY))
    path = tmp_path / "many.html"
    path.write_text(to_html(replace(report, targets=many)), encoding="utf-8")
    assert path.stat().st_size < LARGEST
    opened = Opened(browser, path)
    with capsys.disabled():
        print(f"\n{MANY} trampolines: {path.stat().st_size:,} bytes, opened in {opened.seconds:.2f} s")
    opened.page.locator(".summary a").nth(MANY - 1).click()
    opened.page.locator(f"#t{MANY} .lanes").wait_for()
    assert opened.page.locator("details.target[open]").count() == 1
    opened.close()


def test_a_script_in_a_name_does_not_run(browser: "Browser", report: Report, tmp_path: Path) -> None:
    """What looks like markup in a name is shown as it is."""
    name = "<script>document.title = 'taken'</script><img src=https://example.invalid/x onerror=alert(1)>"
    path = tmp_path / "hostile.html"
    bad = tuple(replace(one, name=name, symbol=name, file=name) for one in report.targets)
    path.write_text(to_html(replace(report, targets=bad, errors=(name,))), encoding="utf-8")
    opened = Opened(browser, path)
    assert opened.page.title().startswith("tramproof: ") and name in opened.words(".summary tbody tr:first-child th")
    opened.close()
