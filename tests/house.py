"""How the house rules read the code: files, syntax trees, imports and exports."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "verify"
Function = ast.FunctionDef | ast.AsyncFunctionDef


def python_files(folder: Path) -> list[Path]:
    """Every Python file below ``folder``, the links to targets/ and proofs/ left out."""
    return sorted(path for path in folder.rglob("*.py") if "_data" not in path.relative_to(folder).parts)


def short(path: Path) -> str:
    """The path as a reader writes it."""
    return str(path.relative_to(ROOT))


def tree_of(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text(), filename=str(path))


def room(parts: tuple[str, ...]) -> str:
    """The room of a dotted name within the package, as its parts: the folder, or the top-level module."""
    return parts[0] if parts and parts[0] != "__init__" else ""


def room_of(module: Path) -> str:
    """The room that a file of the package lies in."""
    return room(module.relative_to(PACKAGE).with_suffix("").parts)


def imported(module: Path) -> Iterator[tuple[str, int]]:
    """Each absolute dotted name that a module imports, at top or inside, with its line."""
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{short(module)}:{node.lineno}: imports are absolute"
            assert node.module is not None
            # `from verify import arch` names the room in the second half.
            yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)


def functions(tree: ast.Module) -> Iterator[Function]:
    """Every function of a module, nested ones and methods included."""
    return (node for node in ast.walk(tree) if isinstance(node, Function))


def public(name: str) -> bool:
    """Whether a name is meant for other modules."""
    return not name.startswith("_")


def defined(tree: ast.Module) -> Iterator[str]:
    """The names that a module defines at its top level; imports are not definitions."""
    for node in tree.body:
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.Assign(targets=targets):
                yield from (leaf.id for target in targets for leaf in ast.walk(target) if isinstance(leaf, ast.Name))
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case _:
                pass


def reexported(tree: ast.Module) -> set[str]:
    """The names that a module binds by import at its top level, or there for type checkers only."""
    found: set[str] = set()
    typing = [node for node in tree.body if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"]
    for node in [*tree.body, *(inner for outer in typing for inner in outer.body)]:
        if isinstance(node, ast.Import | ast.ImportFrom):
            found |= {alias.asname or alias.name.split(".")[0] for alias in node.names}
    return found


def exports(tree: ast.Module) -> list[str] | None:
    """The literal ``__all__`` of a module, None where there is none."""
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id="__all__")], value=value):
                names = ast.literal_eval(value)
                assert all(isinstance(name, str) for name in names)
                return list(names)
            case _:
                pass
    return None
