"""The shape of the package: who may import whom, what is public, how long a module may be."""

from __future__ import annotations

import ast
import subprocess
import sys
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

import grader

PACKAGE = Path(grader.__file__).parent
LONGEST = 310  # lines

# From the ground up. A module may import from the layers below its own and from its own package, never sideways.
LAYERS = [
    {"isolation"},
    {"errors", "formula", "memo", "numeric", "paper", "report", "worker"},
    {"database", "files"},
    {"key", "render", "sandbox", "sheet", "show", "store", "submission", "views"},
    {"mismatch"},
    {"authoring", "compare", "faults", "fits"},
    {"building", "course", "extras", "failures", "otherwise", "pictures", "relations", "sieve"},
    {"compiling", "diagnose", "intake", "pointers", "scaffold"},
    {"judge", "marking"},
    {"grade", "quizzes"},
    {"classroom", "gate", "overview", "study", "syllabus"},
    {"answering", "hints", "review"},
    {"journal"},
    {"watching", "web"},
    {"commands"},
    {"cli"},
]
# Stricter than their layer: all that these may import of ours.
ONLY = {
    "isolation": set(),
    "worker": {"isolation"},
    "render": {"paper", "report"},
    "paper": set(),
    "sheet": {"errors", "paper"},
    "marking": {"formula", "paper", "report"},
    "report": set(),
    "key": {"errors", "report", "worker"},
    "formula": {"errors"},
    "views": {"numeric"},
    "sandbox": {"errors", "worker"},
    "database": set(),
    "store": {"database", "errors", "report"},
}
# Whoever judges must never be able to reach what runs code, knows answers' origin, or loads SymPy.
JUDGES = [
    "building",
    "compare",
    "diagnose",
    "extras",
    "failures",
    "fits",
    "judge",
    "key",
    "marking",
    "memo",
    "mismatch",
    "numeric",
    "otherwise",
    "pictures",
    "relations",
    "sieve",
    "views",
]
NEVER_BY_JUDGES = {"authoring", "compiling", "course", "gate", "grade", "sandbox", "submission"}


def _unit(module: str) -> str:
    """`grader.relations.arrays` belongs to `relations`."""
    return module.split(".")[1]


@cache
def modules() -> dict[str, Path]:
    found = {}
    for path in PACKAGE.rglob("*.py"):
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        if "_course" not in parts and name != "grader":
            found[name] = path
    return found


@cache
def imports(module: str) -> frozenset[str]:
    """Everything of ours that a module imports, at the top, inside functions or for types."""
    found = set()
    for node in ast.walk(ast.parse(modules()[module].read_text(encoding="utf-8"))):
        match node:
            case ast.ImportFrom(module=str() as source, names=names, level=0):
                found |= {f"{source}.{a.name}" if f"{source}.{a.name}" in modules() else source for a in names}
            case ast.Import(names=names):
                found |= {a.name for a in names}
            case ast.ImportFrom():
                pytest.fail(f"{module} imports relatively")
    return frozenset(name for name in found if name.startswith("grader."))


def test_every_module_has_its_layer() -> None:
    listed = [unit for layer in LAYERS for unit in layer]
    assert len(listed) == len(set(listed))
    assert {_unit(module) for module in modules()} == set(listed)


@pytest.mark.parametrize("module", sorted(modules()))
def test_imports_point_down(module: str) -> None:
    height = {unit: i for i, layer in enumerate(LAYERS) for unit in layer}
    mine = _unit(module)
    others = {_unit(name) for name in imports(module)} - {mine}
    assert {other for other in others if height[other] >= height[mine]} == set()
    if mine in ONLY:
        assert others <= ONLY[mine]


@pytest.mark.parametrize("unit", JUDGES)
def test_judging_reaches_neither_the_sandbox_nor_the_answers_origin(unit: str) -> None:
    reached, todo = set(), [name for name in modules() if _unit(name) == unit]
    assert todo
    while todo:
        module = todo.pop()
        if module not in reached:
            reached.add(module)
            todo += [name for name in imports(module) if name in modules()]
    assert {_unit(module) for module in reached} & NEVER_BY_JUDGES == set()


def test_the_worker_needs_nothing_but_numpy_and_msgspec() -> None:
    allowed = sys.stdlib_module_names | {"numpy", "msgspec", "grader"}
    for name, path in modules().items():
        if _unit(name) in ("isolation", "worker"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Import):
                    assert {alias.name.split(".")[0] for alias in node.names} <= allowed, name
                elif isinstance(node, ast.ImportFrom):
                    assert str(node.module).split(".")[0] in allowed, name


def test_sympy_is_never_imported_at_the_top() -> None:
    for name, path in modules().items():
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            names = {a.name for a in node.names} if isinstance(node, ast.Import) else set()
            names |= {str(node.module)} if isinstance(node, ast.ImportFrom) else set()
            assert not {n.split(".")[0] for n in names} & {"sympy", "mpmath"}, name


def test_importing_the_judge_loads_little() -> None:
    script = "import sys, grader.judge, grader.diagnose; print(*sys.modules)"
    said = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout.split()
    assert not {"sympy", "mpmath", "click", "rich", "jinja2", "grader.sandbox", "grader.authoring"} & set(said)


# --- names ---------------------------------------------------------------------------------------------


def test_the_authoring_api_is_what_resolves() -> None:
    for name in grader.__all__:
        assert getattr(grader, name).__name__ == name
        assert getattr(grader, name).__doc__
    tree = ast.parse((PACKAGE / "__init__.py").read_text(encoding="utf-8"))
    typed = {a.name for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) for a in n.names if "grader." in n.module}
    assert typed == set(grader.__all__)  # what type checkers see is what there is
    assert list(grader.__all__) == sorted(grader.__all__)
    with pytest.raises(AttributeError, match="no attribute 'draw'"):
        _ = grader.draw


def test_the_vocabulary_of_inputs_is_exported_whole() -> None:
    from grader.authoring import inputs

    words = {
        name
        for name, thing in vars(inputs).items()
        if getattr(thing, "__module__", "") == inputs.__name__
        and getattr(thing, "__annotations__", {}).get("return") == "Input"
    }
    assert words
    assert words <= set(grader.__all__)


@pytest.mark.parametrize("module", sorted(modules()))
def test_modules_are_short_and_say_what_they_are_for(module: str) -> None:
    text = modules()[module].read_text(encoding="utf-8")
    assert len(text.splitlines()) <= LONGEST
    if text:
        assert ast.get_docstring(ast.parse(text))


def test_the_check_can_fail() -> None:
    """The reader of imports sees those that matter."""
    assert "grader.relations" in imports("grader.diagnose")
    assert "grader.worker.wire" in imports("grader.judge")
    assert "grader.compiling.compile" in imports("grader.grade")  # inside a function
    assert all(a.isdisjoint(b) for a, b in pairwise(LAYERS))
