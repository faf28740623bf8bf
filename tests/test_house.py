"""The house rules as tests: ranks, library owners, sizes, exports and what the code may not say.

A new room or module must be placed in RANK before it passes; a new heavy library in OWNER.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "verify"
MODULE_LINES = 350
FUNCTION_LINES = 40

# Which question a room answers decides its rank; a module imports its own rank or a lower one, never a higher.
RANK = {
    "": 0,  # verify/__init__.py: the version
    "verdict": 0,
    "errors": 0,
    "budget": 0,
    "terms": 0,
    "paths": 0,
    "pictures": 0,
    "printable": 0,
    "interrupts": 0,
    "folders": 0,
    "arch": 1,
    "image": 2,
    "manifest": 2,
    "catalogue": 2,
    "bodies": 2,
    "recognise": 2,
    "recognise_optprobe": 2,
    "recognise_return": 2,
    "target": 2,
    "contracts": 3,
    "execute": 4,
    "decide": 5,
    "report": 6,
    "certify": 6,
    "expect": 7,
    "findings": 7,
    "questions": 7,
    "second": 7,
    "pipeline": 7,
    "reproducers": 7,
    "batch": 7,
    "spread": 7,
    "digest": 7,
    "plain": 7,
    "mutate": 7,
    "store": 7,
    "output": 8,
    "cli": 8,
    "commands": 8,
    "__main__": 8,
}

# One owner per heavy library. pyvex, cle and archinfo are parts of angr.
OWNER = {
    "angr": {"execute"},
    "pyvex": {"execute"},
    "cle": {"execute"},
    "archinfo": {"execute"},
    # Certificates share nothing with the engine, so they ask solvers and SLEIGH by themselves.
    "z3": {"decide", "certify"},
    "cvc5": {"certify"},
    "bitwuzla": {"certify"},
    "pypcode": {"execute", "decide", "certify"},
    "elftools": {"image"},
    "jinja2": {"report"},
    "capstone": {"report", "image"},
    "unicorn": {"decide"},
}

MAY_PRINT = {"cli", "__main__"}
REASON_LETTERS = 5  # fewer are no reason for a suppression
COMPARED = {"arch", "arch.name", "arch.machine"}
UNFINISHED = re.compile(r"\b(?:FIXME|XXX|HACK)\b")  # assumptions have ids, and gaps are values
SUPPRESSED = re.compile(
    r"#\s*(?:noqa|type:\s*ignore)(?P<code>:\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*|\[[a-z, -]+\])?(?P<why>.*)"
)

Function = ast.FunctionDef | ast.AsyncFunctionDef


def python_files(folder: Path) -> list[Path]:
    """Every Python file below ``folder``, the links to targets/ and proofs/ left out."""
    return sorted(path for path in folder.rglob("*.py") if "_data" not in path.relative_to(folder).parts)


def short(path: Path) -> str:
    """The path as a reader writes it."""
    return str(path.relative_to(ROOT))


MODULES = python_files(PACKAGE)
SOURCES = [*MODULES, *python_files(ROOT / "tests"), *python_files(ROOT / "targets")]
each_module = pytest.mark.parametrize("module", MODULES, ids=short)
each_source = pytest.mark.parametrize("source", SOURCES, ids=short)


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
    """The names that a module binds by import at its top level."""
    found: set[str] = set()
    for node in tree.body:
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


def test_there_is_something_to_check() -> None:
    """An empty list of modules would pass every rule."""
    assert PACKAGE / "verdict.py" in MODULES


@each_module
def test_imports_go_only_downhill(module: Path) -> None:
    """A module imports rooms of its own rank or of a lower one."""
    here = room_of(module)
    assert here in RANK, f"{short(module)}: give {here!r} a rank in tests/test_house.py"
    for name, line in imported(module):
        first, *rest = name.split(".")
        if first != "verify":
            continue
        there = "" if not rest or rest[0] == "__version__" else rest[0]
        assert there in RANK, f"{short(module)}:{line}: {name} has no rank"
        assert RANK[there] <= RANK[here], f"{short(module)}:{line}: {here or 'verify'} may not import {name}"


@each_module
def test_heavy_libraries_have_one_owner(module: Path) -> None:
    """A heavy library is imported by its owner only."""
    for name, line in imported(module):
        owners = OWNER.get(name.split(".")[0])
        assert owners is None or room_of(module) in owners, f"{short(module)}:{line}: may not import {name}"


@each_source
def test_modules_are_short(source: Path) -> None:
    """A module is read in one sitting."""
    lines = len(source.read_text().splitlines())
    assert lines <= MODULE_LINES, f"{short(source)}: {lines} lines"


@each_source
def test_functions_are_short(source: Path) -> None:
    """A function fits on a screen; its decorators do not count, its docstring does."""
    long = {
        f"{short(source)}:{node.lineno}: {node.name} has {lines} lines"
        for node in functions(tree_of(source))
        if (lines := (node.end_lineno or node.lineno) - node.lineno + 1) > FUNCTION_LINES
    }
    assert not long


def module_file(dotted: str) -> Path | None:
    """The file of a module of the package, None where the name is no module."""
    path = ROOT / dotted.replace(".", "/")
    return next((file for file in (path.with_suffix(".py"), path / "__init__.py") if file in MODULES), None)


def wanted() -> dict[Path, set[str]]:
    """Per module of the package, the names that other modules import from it."""
    found: dict[Path, set[str]] = {}
    for module in MODULES:
        for name, _ in imported(module):
            parent, _, leaf = name.rpartition(".")
            file = module_file(parent)
            if file and file != module and not module_file(name):
                found.setdefault(file, set()).add(leaf)
    return found


WANTED = wanted()


@each_module
def test_exports_are_complete(module: Path) -> None:
    """``__all__`` lists each public class, function and type, each constant used elsewhere, and nothing unknown."""
    tree = tree_of(module)
    own = {name for name in defined(tree) if public(name) and not name.isupper()} | WANTED.get(module, set())
    listed = exports(tree)
    if listed is None:
        assert not own, f"{short(module)}: no __all__ for {sorted(own)}"
        return
    assert len(listed) == len(set(listed)), f"{short(module)}: __all__ names something twice"
    assert not own - set(listed), f"{short(module)}: __all__ lacks {sorted(own - set(listed))}"
    known = set(defined(tree)) | (reexported(tree) if module.name == "__init__.py" else set())
    assert not set(listed) - known, f"{short(module)}: __all__ invents {sorted(set(listed) - known)}"


def spelled(node: ast.expr) -> str:
    """``arch``, ``arch.name`` or ``arch.machine`` where an expression ends so, else its text."""
    text = ast.unparse(node)
    parts = text.split(".")
    tail = ".".join(parts[-2:])
    return tail if tail in COMPARED else parts[-1] if parts[-1] in COMPARED else text


def fixed(node: ast.expr) -> bool:
    """Whether an expression names one architecture: a constant, an ALL_CAPS name, or a collection of such."""
    match node:
        case ast.Constant(value=value):
            return value is not None
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name.isupper()
        case ast.Tuple(elts=items) | ast.List(elts=items) | ast.Set(elts=items):
            return any(fixed(item) for item in items)
        case _:
            return False


@each_module
def test_no_branch_on_the_architecture(module: Path) -> None:
    """What differs between machines is data in verify/arch, never a comparison elsewhere."""
    if room_of(module) == "arch":
        return
    for node in ast.walk(tree_of(module)):
        where = f"{short(module)}:{getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.Match):
            assert spelled(node.subject) not in COMPARED, f"{where}: match on {ast.unparse(node.subject)}"
        if isinstance(node, ast.Compare):
            sides = [node.left, *node.comparators]
            # `arch.machine in TABLE` asks a table of data, as it should be; a literal collection is a branch.
            asks = isinstance(node.ops[-1], ast.In | ast.NotIn) and isinstance(sides[-1], ast.Name)
            named = any(spelled(side) in COMPARED for side in sides) and any(fixed(side) for side in sides)
            branch = named and not asks
            assert not branch, f"{where}: {ast.unparse(node)}"


@each_module
def test_the_library_never_prints(module: Path) -> None:
    """Only the command line writes to a terminal."""
    if room_of(module) in MAY_PRINT:
        return
    for node in ast.walk(tree_of(module)):
        called = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
        assert not called, f"{short(module)}:{getattr(node, 'lineno', 0)}: print"


@each_module
def test_public_names_say_what_holds(module: Path) -> None:
    """Modules, public classes and public functions have a docstring."""
    tree = tree_of(module)
    assert ast.get_docstring(tree), f"{short(module)}: no docstring"
    for node in tree.body:
        if not isinstance(node, Function | ast.ClassDef) or not public(node.name):
            continue
        assert ast.get_docstring(node), f"{short(module)}:{node.lineno}: {node.name} has no docstring"


@each_source
def test_every_suppression_gives_its_reason(source: Path) -> None:
    """A ``noqa`` or ``type: ignore`` names its code and is explained beside it: same line, or a comment just above."""
    above = ""
    for number, line in enumerate(source.read_text().splitlines(), start=1):
        found = SUPPRESSED.search(line)
        if found:
            why = found["why"].strip(" -#:")
            assert found["code"], f"{short(source)}:{number}: no code"
            assert len(why) > REASON_LETTERS or above.startswith("#"), f"{short(source)}:{number}: no reason"
        above = line.strip()


@each_module
def test_nothing_is_left_unfinished(module: Path) -> None:
    """What is not proved is an assumption or a gap, with an id; it is not a remark in a comment."""
    for number, line in enumerate(module.read_text().splitlines(), start=1):
        assert not UNFINISHED.search(line), f"{short(module)}:{number}: {line.strip()}"


@each_source
def test_real_tests_do_not_skip(source: Path) -> None:
    """A test on a real kernel or in a browser that cannot run fails: a skipped one says nothing and looks green."""
    if {ROOT / "tests" / "real", ROOT / "tests" / "browser"}.isdisjoint(source.parents):
        return
    for node in ast.walk(tree_of(source)):
        skips = isinstance(node, ast.Attribute) and node.attr in {"skip", "skipif", "importorskip", "xfail"}
        assert not skips, f"{short(source)}:{getattr(node, 'lineno', 0)}: may not skip"
