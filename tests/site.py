"""``python -m tests.site FOLDER``: the built site loads nothing from anywhere else, and its links lead somewhere.

Exits 1 with one line for each fault, and where there is no site.
"""

import re
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

__all__ = ["faults", "main"]

LOADS = {"script": "src", "img": "src", "link": "href", "iframe": "src", "source": "src", "video": "src"}
NO_LOAD = {"canonical", "next", "prev", "edit"}  # relations of a link that a browser does not follow by itself
IMPORT = re.compile(r"(?:url\(|@import\s+)[\"']?(https?:)?//")


class Found(HTMLParser):
    """What a page loads, and where its links go."""

    def __init__(self) -> None:
        super().__init__()
        self.loads: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """One element."""
        given = {name: value or "" for name, value in attrs}
        where = given.get(LOADS.get(tag, ""), "")
        if where and not set(given.get("rel", "").split()) & NO_LOAD:
            self.loads.append(where)
        if tag == "a" and "href" in given:
            self.links.append(given["href"])


def faults(folder: Path) -> Iterator[str]:
    """Each thing that is fetched from elsewhere or leads nowhere."""
    pages = sorted(folder.rglob("*.html"))
    if not pages:
        yield f"{folder}: no page"
    for page in pages:
        found = Found()
        found.feed(page.read_text(encoding="utf-8"))
        name = page.relative_to(folder)
        yield from (f"{name}: loads {one}" for one in found.loads if re.match(r"(https?:)?//", one))
        for link in [*found.loads, *found.links]:
            path = link.partition("#")[0].partition("?")[0]
            near = path and ":" not in path and not path.startswith("/")
            if near and not (page.parent / path).exists():
                yield f"{name}: {link} leads nowhere"
    for sheet in sorted(folder.rglob("*.css")):
        if IMPORT.search(sheet.read_text(encoding="utf-8")):
            yield f"{sheet.relative_to(folder)}: loads from elsewhere"


def main(argv: list[str]) -> int:
    """Print every fault."""
    (folder,) = argv
    found = list(faults(Path(folder)))
    print(*found, f"{folder}: {len(found)} faults", sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
