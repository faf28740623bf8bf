"""``python -m tests.written``: write every file that is made from the code anew, and each transcript by running it."""

from tests.written.files import ROOT, written
from tests.written.transcript import PAGES, replayed

__all__: list[str] = []

if __name__ == "__main__":
    for name, text in written().items():
        (ROOT / name).write_text(text)
    for name in PAGES:
        page = ROOT / name
        page.write_text(replayed(page.read_text()))
