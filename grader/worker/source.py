"""What can be told from a learner's source without running it. Only ever used inside the worker."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping

from grader.worker import wire

_LOOPS = (ast.For, ast.AsyncFor, ast.While, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_MAGIC = re.compile(r"\s*([%!?]|[\w.]+\?{1,2}\s*$|%?[\w.]+\?{1,2}\s*$|[\w.,\s]+=\s*[!%])")
_CELL_MAGIC = re.compile(r"\s*%%(\w+)[^\n]*")
_HARMLESS = ("time", "timeit", "capture")  # %%time and the like: the rest of the cell is Python


def facts(statements: Iterable[ast.stmt]) -> dict[str, wire.Facts]:
    """Return what is to be known of each function defined at the top level; the last definition of a name counts.

    >>> facts(ast.parse("def f(x): ...\\ndef g(x): return f(x)").body)["g"]
    Facts(blank=False, loops=False, uses=('f',))
    """
    found = {}
    names: dict[str, set[str]] = {}
    for statement in _flat(statements):
        match statement:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                found[name] = _facts(statement, all(map(_says_nothing, statement.body)))
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.expr()):
                found[name] = _facts(statement, blank=False)
            case ast.ClassDef(name=name):
                pass
            case _:
                continue
        names[name] = _names(statement) - {name}
    return {name: _using(known, _reached(name, names) & found.keys()) for name, known in found.items()}


def _names(statement: ast.stmt) -> set[str]:
    """The names that a definition reads and does not set itself: its locals may be called like other functions."""
    parts = list(ast.walk(statement))
    own = {part.arg for part in parts if isinstance(part, ast.arg)}
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef):
        own |= {part.id for part in parts if isinstance(part, ast.Name) and not isinstance(part.ctx, ast.Load)}
    return {part.id for part in parts if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Load)} - own


def _reached(name: str, names: Mapping[str, set[str]]) -> set[str]:
    """All that a definition uses of the file, by itself or through others."""
    reached: set[str] = set()
    todo = set(names[name])
    while todo:
        one = todo.pop()
        if one in names and one not in reached:
            reached.add(one)
            todo |= names[one]
    return reached - {name}


def _using(known: wire.Facts, uses: Iterable[str]) -> wire.Facts:
    return wire.Facts(known.blank, known.loops, tuple(sorted(uses)[:MOST_NAMES]))


MOST_NAMES = 1000


def library(statements: Iterable[ast.stmt]) -> tuple[str, ...]:
    """Return the names that the source takes from modules, in the ways that learners write; at most `MOST_NAMES`.

    It is no wall: `m = np; m.tanh(1)` or a star import under another name is not seen.

    >>> library(ast.parse("import numpy as np\\nfrom math import sinh as s\\nnp.tanh(s(1))\\nself.cosh(2)").body)
    ('sinh', 'tanh')
    """
    parts = [part for statement in statements for part in ast.walk(statement)]
    modules = {
        alias.asname or alias.name.split(".")[0] for p in parts if isinstance(p, ast.Import) for alias in p.names
    }
    found: set[str] = set()
    for part in parts:
        match part:
            case ast.ImportFrom(names=names):
                found |= {alias.name for alias in names}
            case ast.Attribute(attr=name) if _root(part) in modules:
                found.add(name)
            case ast.Call(func=ast.Name(id="getattr"), args=[_, ast.Constant(value=str() as name), *_]):
                found.add(name)
    return tuple(sorted(name for name in found if len(name) < 60)[:MOST_NAMES])


def _root(node: ast.expr) -> str | None:
    """The first name of a dotted one."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else None


def _flat(statements: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield statements, also those inside a top-level if, try or with."""
    for statement in statements:
        yield statement
        if isinstance(statement, ast.If | ast.Try | ast.With):
            yield from _flat(child for child in ast.iter_child_nodes(statement) if isinstance(child, ast.stmt))


def _facts(node: ast.stmt, blank: bool) -> wire.Facts:
    loops = False
    for part in ast.walk(node):
        match part:
            case ast.Attribute(attr="vectorize") | ast.Name(id="vectorize"):
                loops = True
            case _:
                loops = loops or isinstance(part, _LOOPS)
    return wire.Facts(blank, loops)


def _says_nothing(statement: ast.stmt) -> bool:
    match statement:
        case ast.Pass() | ast.Expr(value=ast.Constant()):  # a docstring, …
            return True
        case ast.Raise(exc=ast.Name(id="NotImplementedError") | ast.Call(func=ast.Name(id="NotImplementedError"))):
            return True
        case _:
            return False


def parse_cell(source: bytes, file: str) -> list[ast.stmt]:
    """Parse a notebook's cell, in which Jupyter's own lines may stand. Raises what `ast.parse` raises.

    Lines are taken out only where the parser stumbles over them, so `x\\n% 3` inside brackets stays arithmetic.
    """
    lines = source.decode("utf-8", "replace").split("\n")
    first = next((n for n, line in enumerate(lines) if line.strip()), 0)
    if magic := _CELL_MAGIC.match(lines[first]):
        if magic[1] not in _HARMLESS:
            return []
        lines[first] = ""
    while True:
        try:
            return ast.parse("\n".join(lines), file).body
        except SyntaxError as error:
            if not _blank(lines, (error.lineno or 0) - 1):
                raise


def _blank(lines: list[str], number: int) -> bool:
    """Put `pass` where a magic line stood, at the same depth; False where there is none."""
    if not 0 <= number < len(lines) or not _MAGIC.match(lines[number]):
        return False
    indent = lines[number][: len(lines[number]) - len(lines[number].lstrip())]
    while lines[number].rstrip().endswith("\\") and number + 1 < len(lines):
        lines[number], number = f"{indent}pass", number + 1
    lines[number] = f"{indent}pass"
    return True
