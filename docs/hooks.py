"""What makes one site of the tree's pages: those at the top join those of docs/, and links follow.

In the tree a page is read where it lies; on the site README.md and its neighbours lie beside the model. A link to a
file of the tree that is no page becomes the file's name: the site carries no sources.
"""

import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parent.parent
TOP = ("README.md", "SOUNDNESS.md", "CONTRIBUTING.md", "CHANGELOG.md")
LINK = re.compile(r"(?P<image>!?)\[(?P<text>[^\]]*)\]\((?P<path>[^)#\s:]+)(?P<anchor>#[^)\s]*)?\)")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """The pages at the top of the tree, beside those of docs/."""
    for name in TOP:
        files.append(File.generated(config, name, content=(ROOT / name).read_text()))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Each relative link as it must be on the site; one that leads nowhere in the tree stays, and fails the build."""
    here = ROOT if page.file.src_uri in TOP else (ROOT / "docs" / page.file.src_uri).parent
    up = "../" * page.file.src_uri.count("/")

    def moved(found: re.Match[str]) -> str:
        target = (here / found["path"]).resolve()
        if not target.exists():
            return found[0]
        name = target.relative_to(ROOT).as_posix()
        site = name if name in TOP else name.removeprefix("docs/") if name.startswith("docs/") else None
        if site is None:
            return f"{found['text']} (`{name}`)"
        return f"{found['image']}[{found['text']}]({up}{site}{found['anchor'] or ''})"

    return LINK.sub(moved, markdown)
