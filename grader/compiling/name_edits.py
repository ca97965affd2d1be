"""Edits that confuse names: one variable where another is needed, once or all through one expression.

They are rivals only. As mutants they would be too many, and say nothing that single edits of operators do not.

>>> [edit.message for edit in name_edits("def f(a, b):\\n    return a * (1 - a)")][:2]
['`b` stands where `a` is needed in `a * (1 - a)`', '`b` stands where `a` is needed in `1 - a`']
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from grader.compiling.edits import Edit
from grader.compiling.replacements import text

MOST = 240


def name_edits(source: str) -> list[Edit]:
    """Return the sources in which a variable of the (only) function stands in another one's place."""
    tree = ast.parse(source)
    function = tree.body[0]
    assert isinstance(function, ast.FunctionDef)
    found: dict[str, Edit] = {}
    for edit in _edits(tree, function):
        found.setdefault(edit.source, edit)
        if len(found) >= MOST:
            break
    found.pop(ast.unparse(tree), None)
    return list(found.values())


def _edits(tree: ast.Module, function: ast.FunctionDef) -> Iterator[Edit]:
    called = {id(node.func) for node in ast.walk(function) if isinstance(node, ast.Call)}
    for expression in _expressions(function):
        inside = [n for n in ast.walk(expression) if isinstance(n, ast.Name) and id(n) not in called]
        known = _variables(function, expression.lineno)
        groups = [[n for n in inside if n.id == name] for name in dict.fromkeys(n.id for n in inside)]
        # All of one name in this expression; a name that stands here once is met as itself in the smallest expression.
        for group in groups:
            if group[0].id not in known or (len(group) == 1 and not _smallest(expression, group[0])):
                continue
            yield from _renamed(tree, expression, group, known)


def _expressions(function: ast.FunctionDef) -> list[ast.expr]:
    kinds = (ast.BinOp, ast.Call, ast.Compare, ast.Subscript, ast.Tuple, ast.UnaryOp)
    return [n for s in function.body for n in ast.walk(s) if isinstance(n, kinds) and not _stored(n)]


def _stored(node: ast.expr) -> bool:
    return isinstance(getattr(node, "ctx", None), ast.Store)


def _smallest(expression: ast.expr, name: ast.Name) -> bool:
    """Is the name a direct part of this expression?"""
    return any(child is name for child in ast.iter_child_nodes(expression))


def _variables(function: ast.FunctionDef, line: int) -> set[str]:
    """Parameters, and names assigned above the line."""
    names = {a.arg for a in function.args.args}
    for node in ast.walk(function):
        if isinstance(node, ast.Assign | ast.For) and node.lineno < line:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names |= {n.id for t in targets for n in ast.walk(t) if isinstance(n, ast.Name)}
    return names


def _renamed(tree: ast.Module, expression: ast.expr, group: list[ast.Name], known: set[str]) -> Iterator[Edit]:
    name, where = group[0].id, text(expression)
    for other in sorted(known - {name}):
        for node in group:
            node.id = other
        message = f"`{other}` stands where `{name}` is needed in `{where}`"
        yield Edit(message, ast.unparse(tree), expression.lineno, "name")
        for node in group:
            node.id = name
