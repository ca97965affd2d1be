"""Single edits of a function's source, each with a sentence: the mistakes one slip of the hand makes.

Two things need them. The content gate applies every edit to a model solution and demands that points are lost.
The compiler applies them to the NumPy reference: what an edited reference returns is a rival answer, and the
edit's sentence names the mistake when a learner's answers match it.

>>> [edit.message for edit in single_edits("def f(a, b):\\n    return a / b")][:2]
['the division by `b` is missing', '`b` is multiplied where it should divide']
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass

from grader.compiling.replacements import replacements, text


@dataclass(frozen=True)
class Edit:
    """A changed source and what was changed, as one would say it to the learner who made that slip."""

    message: str
    source: str
    line: int
    kind: str


def single_edits(source: str, only: str | None = None) -> list[Edit]:
    """Return every single edit of the source's functions (of the one called `only`, if given)."""
    tree = ast.parse(source)
    found: dict[str, Edit] = {}
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef) or (only is not None and function.name != only):
            continue
        for edit in (*_expression_edits(tree, function), *_statement_edits(tree, function)):
            found.setdefault(edit.source, edit)
    found.pop(ast.unparse(tree), None)
    return list(found.values())


def _expression_edits(tree: ast.Module, function: ast.FunctionDef) -> Iterator[Edit]:
    for parent in _walk_code(function):
        for field, index, node in _children(parent):
            for kind, replacement, message in replacements(node, parent):
                original = node
                _put(parent, field, index, replacement)
                yield Edit(message, ast.unparse(tree), getattr(node, "lineno", 0), kind)
                _put(parent, field, index, original)


_NO_CODE = ("decorator_list", "annotation", "returns")  # fields that say nothing about what is computed


def _walk_code(node: ast.AST) -> Iterator[ast.AST]:
    yield node
    for field, value in ast.iter_fields(node):
        if field not in _NO_CODE:
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST):
                    yield from _walk_code(child)


def _children(parent: ast.AST) -> list[tuple[str, int | None, ast.expr]]:
    found: list[tuple[str, int | None, ast.expr]] = []
    for field, value in ast.iter_fields(parent):
        if field in _NO_CODE:
            continue
        if isinstance(value, ast.expr):
            found.append((field, None, value))
        elif isinstance(value, list):
            found.extend((field, i, item) for i, item in enumerate(value) if isinstance(item, ast.expr))
    return found


def _put(parent: ast.AST, field: str, index: int | None, node: ast.expr) -> None:
    if index is None:
        setattr(parent, field, node)
    else:
        getattr(parent, field)[index] = node


def _statement_edits(tree: ast.Module, function: ast.FunctionDef) -> Iterator[Edit]:
    """Drop one statement at a time; turn += into -=; end a loop after its first round."""
    for parent in ast.walk(function):
        for field in ("body", "orelse"):
            block = getattr(parent, field, None)
            if not isinstance(block, list):
                continue
            for i, statement in enumerate(block):
                for kind, replacement, message in _statement(statement, function):
                    block[i : i + 1] = replacement
                    yield Edit(message, ast.unparse(ast.fix_missing_locations(tree)), statement.lineno, kind)
                    block[i : i + len(replacement)] = [statement]


def _statement(statement: ast.stmt, function: ast.FunctionDef) -> Iterator[tuple[str, list[ast.stmt], str]]:
    gone: list[ast.stmt] = [ast.Pass()]
    match statement:
        case ast.AugAssign(op=ast.Add() | ast.Sub() as op):
            turned = copy.copy(statement)
            turned.op = ast.Sub() if isinstance(op, ast.Add) else ast.Add()
            yield "sign", [turned], f"the sign in `{text(statement)}` is reversed"
            yield "step", gone, f"the step `{text(statement)}` is missing"
        case ast.Assign(targets=[target]):
            names = {n.id for n in ast.walk(target) if isinstance(n, ast.Name)}
            if isinstance(target, ast.Subscript) or names & _bound_before(function, statement):
                yield "step", gone, f"the step `{text(statement)}` is missing"
        case ast.AugAssign() | ast.Break() | ast.Continue():
            yield "step", gone, f"the step `{text(statement)}` is missing"
        case ast.Expr(value=ast.Call()):
            yield "step", gone, f"the step `{text(statement)}` is missing"
        case ast.If(test=test, body=body, orelse=orelse):
            yield "branch", orelse or gone, f"the case `if {text(test)}` is missing"
            if orelse:
                yield "branch", body, f"the case for when `{text(test)}` does not hold is missing"
        case ast.For(body=body):
            once = copy.copy(statement)
            once.body = [*body, ast.Break()]
            yield "loop", [once], f"the loop over `{text(statement.iter)}` ends after its first round"


def _bound_before(function: ast.FunctionDef, statement: ast.stmt) -> set[str]:
    names = {a.arg for a in function.args.args}
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and node.lineno < statement.lineno:
            names |= {n.id for t in node.targets for n in ast.walk(t) if isinstance(n, ast.Name)}
    return names
