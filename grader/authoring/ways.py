"""Another way to write a function, as the text that learners see: the author's function without its frame."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Callable
from typing import Any

from grader.errors import AuthoringError

WIDTH = 76  # columns of code that a terminal of 80 shows with its indent


def written_as(name: str, recipe: Callable[..., Any], where: str) -> str:
    """Return the source of `recipe` as a function called `name`, without decorators and docstring; comments stay.

    Raises
    ------
    AuthoringError
        Where its source cannot be found, or is more than a function.
    """
    try:
        source = textwrap.dedent(inspect.getsource(recipe))
    except (OSError, TypeError) as error:
        raise AuthoringError(
            where, f"its source cannot be read ({error}).", "Write it with def, in the record."
        ) from None
    match ast.parse(source).body:
        case [ast.FunctionDef() as tree]:
            pass
        case _:
            raise AuthoringError(where, "it is not one plain function.", "Write it with def.")
    lines = source.splitlines()
    first = tree.body[0]
    said = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str)
    if said and len(tree.body) == 1:
        raise AuthoringError(where, "it does nothing.", "Write what the function does below its docstring.")
    if first.lineno == tree.lineno:
        raise AuthoringError(where, "it stands on one line.", "Write its docstring and what it does below def.")
    begin = (first.end_lineno or 0) if said else first.lineno - 1
    first_line, *others = lines[tree.lineno - 1 : first.lineno - 1]
    heading = "\n".join([_fitted(first_line.replace(f"def {tree.name}(", f"def {name}(", 1)), *others])
    body = "\n".join(lines[begin:]).strip("\n")
    return f"{heading}\n{body}\n"


def _fitted(heading: str) -> str:
    """Return the line of a `def`, broken after a comma where it is too long for a terminal."""
    if len(heading) <= WIDTH or heading.count("(") > 1 or not heading.endswith("):"):
        return heading
    return textwrap.fill(heading, WIDTH, subsequent_indent=" " * (heading.index("(") + 1), break_on_hyphens=False)


def rewritten(solution: str, name: str, source: str) -> str:
    """Return a solution's text with the function `name` written as `source`; the rest is as it was.

    NumPy is imported as `np` where the solution needs none: every stub has it.
    """
    lines = solution.splitlines()
    for node in ast.parse(solution).body:
        if isinstance(node, ast.FunctionDef) and node.name == name:
            first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
            lines[first - 1 : node.end_lineno] = source.splitlines()
            text = "\n".join(lines) + "\n"
            return text if "import numpy as np" in solution else f"import numpy as np\n\n{text}"
    raise AuthoringError(name, "the solution has no such function.", "Name one that it has.")
