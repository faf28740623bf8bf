"""The house rules as tests: ranks, library owners, sizes, exports and what the code may not say.

A new room or module must be placed in RANK before it passes; a new heavy library in OWNER.
"""

import ast
import re
from pathlib import Path

import pytest

from tests.house import (
    PACKAGE,
    ROOT,
    Function,
    defined,
    exports,
    functions,
    imported,
    public,
    python_files,
    reexported,
    room_of,
    short,
    tree_of,
)

MODULE_LINES = 350
FUNCTION_LINES = 40

# Which question a room answers decides its rank; a module imports its own rank or a lower one, never a higher.
RANK = {
    "": 0,  # verify/__init__.py: the version, and the library's names (FRONT_DOOR)
    "verdict": 0,
    "errors": 0,
    "budget": 0,
    "versions": 0,
    "terms": 0,
    "paths": 0,
    "pictures": 0,
    "printable": 0,
    "interrupts": 0,
    "folders": 0,
    "affine": 0,
    "memo": 0,
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
    "below": 6,
    "expect": 7,
    "findings": 7,
    "questions": 7,
    "second": 7,
    "pipeline": 7,
    "reproducers": 7,
    "batch": 7,
    "baseline": 7,
    "spread": 7,
    "digest": 7,
    "plain": 7,
    "mutate": 7,
    "store": 7,
    "api": 8,
    "ci": 8,
    "pytest_plugin": 9,
    "output": 8,
    "wrap": 8,
    "cli": 8,
    "commands": 8,
    "__main__": 8,
}

FRONT_DOOR = {"": "api"}  # lazily: `import verify` costs nothing (tests/test_package.py), so every room may do it
OUTSIDE = {"pytest_plugin"}  # uses what everybody uses

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
    "pytest": {"pytest_plugin"},  # which pytest itself imports; tramproof does not need it
}

FACADES = {"__init__.py", "api.py"}  # they hand on what others define
MAY_PRINT = {"cli", "__main__"}
REASON_LETTERS = 5  # fewer are no reason for a suppression
COMPARED = {"arch", "arch.name", "arch.machine"}
UNFINISHED = re.compile(r"\b(?:FIXME|XXX|HACK)\b")  # assumptions have ids, and gaps are values
SUPPRESSED = re.compile(
    r"#\s*(?:noqa|type:\s*ignore)(?P<code>:\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*|\[[a-z, -]+\])?(?P<why>.*)"
)

MODULES = python_files(PACKAGE)
SOURCES = [*MODULES, *python_files(ROOT / "tests"), *python_files(ROOT / "targets")]
each_module = pytest.mark.parametrize("module", MODULES, ids=short)
each_source = pytest.mark.parametrize("source", SOURCES, ids=short)


PUBLIC = set(exports(tree_of(PACKAGE / "__init__.py")) or ())


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
        offered = PUBLIC if here in OUTSIDE else {"__version__"}
        there = "" if not rest or rest[0] in offered else rest[0]
        assert there in RANK, f"{short(module)}:{line}: {name} has no rank"
        assert RANK[there] <= RANK[FRONT_DOOR.get(here, here)], (
            f"{short(module)}:{line}: {here or 'verify'} may not import {name}"
        )


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
    known = set(defined(tree)) | (reexported(tree) if module.name in FACADES else set())
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
