"""Every file that is made from the code, with its text."""

from pathlib import Path

from tests.written import completion, dependencies, reference

__all__ = ["ROOT", "written"]

ROOT = Path(__file__).resolve().parent.parent.parent


def written() -> dict[str, str]:
    """Path below the tree -> what it must hold."""
    return {
        "completions/tramproof.bash": completion.bash(),
        "completions/_tramproof": completion.zsh(),
        "completions/tramproof.fish": completion.fish(),
        "docs/reference/commands.md": reference.commands(),
        "docs/reference/levels.md": reference.levels(),
        "docs/reference/obligations.md": reference.obligations(),
        "docs/reference/report.md": reference.report(),
        "docs/reference/dependencies.md": dependencies.table(ROOT / "requirements" / "run.txt"),
    }
