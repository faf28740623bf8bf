"""Pages that are transcripts: each file that they show is written, each command is run, each output is what came."""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

__all__ = ["PAGES", "replayed"]

ROOT = Path(__file__).resolve().parent.parent.parent
PAGES = ("docs/start.md", "docs/tutorial.md")
BLOCK = re.compile(
    r'^```(?P<kind>console|\w+ title="(?P<file>[\w./-]+)")\n(?P<body>.*?)^```$', re.MULTILINE | re.DOTALL
)
# `make setup` takes a minute and the package index: what it makes is this environment.
MAKE = "#!/bin/bash\n[[ $* == setup && -f Makefile ]] || exit 2\nln -s {venv} .venv\n"


def replayed(page: str) -> str:
    """The page as it would be if every command of it were run now, in the order of the page and in one folder."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "mine"
        tools = Path(name) / "tools"
        folder.mkdir()
        tools.mkdir()
        (tools / "make").write_text(MAKE.format(venv=Path(sys.executable).parent.parent))
        (tools / "make").chmod(0o755)
        return "".join(_parts(page, folder, tools))


def _parts(page: str, folder: Path, tools: Path) -> Iterator[str]:
    end = 0
    for found in BLOCK.finditer(page):
        yield page[end : found.start("body")]
        end = found.end("body")
        if found["file"]:
            (folder / found["file"]).write_text(found["body"])
            yield found["body"]
            continue
        for command in (line[2:] for line in found["body"].splitlines() if line.startswith("$ ")):
            output, folder = _run(command, folder, tools)
            yield f"$ {command}\n{output}"
    yield page[end:]


def _run(command: str, folder: Path, tools: Path) -> tuple[str, Path]:
    """What a person sees of a command, and the folder that he is in afterwards."""
    path = f"{tools}:{Path(sys.executable).parent}:{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "REPOSITORY": str(ROOT), "COLUMNS": "100"}
    script = f"{{ {command}\n}} 2>&1; printf '\\0%s' \"$PWD\""
    done = subprocess.run(
        ["bash", "-c", script], cwd=folder, env=environment, stdout=subprocess.PIPE, text=True, check=False
    )
    output, _, where = done.stdout.rpartition("\0")
    return output, Path(where)
