"""Signatures as the stub has them: its file is read, never run."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from grader.authoring.specs import FunctionSpec
from grader.errors import AuthoringError


@dataclass(frozen=True)
class Signature:
    """A function's parameters as the stub has them."""

    text: str
    parameters: tuple[str, ...]
    defaults: Mapping[str, Any]

    @property
    def required(self) -> frozenset[str]:
        """Parameters without a default."""
        return frozenset(self.parameters) - self.defaults.keys()


def read_signatures(stub: Path) -> dict[str, Signature]:
    """Read the top-level functions of a stub or solution, without running it."""
    where = f"{stub.parent.name}/{stub.name}"
    try:
        tree = ast.parse(stub.read_text(encoding="utf-8"))
    except OSError as error:
        raise AuthoringError(where, f"it cannot be read ({error.strerror}).", "Write the file.") from error
    except (SyntaxError, ValueError) as error:
        raise AuthoringError(where, f"it is not Python ({error}).", "Correct it.") from error
    found: dict[str, Signature] = {}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            names = [a.arg for a in (*node.args.posonlyargs, *node.args.args)]
            defaults = dict(zip(names[len(names) - len(node.args.defaults) :], node.args.defaults))
            try:
                values = {name: ast.literal_eval(default) for name, default in defaults.items()}
            except ValueError:
                fact = "a default value is not a plain number, text, tuple or None."
                raise AuthoringError(f"{where}, {node.name}", fact, "Write the value itself there.") from None
            found[node.name] = Signature(f"{node.name}({ast.unparse(node.args)})", tuple(names), values)
    return found


def signature_of(spec: FunctionSpec, signatures: Mapping[str, Signature], stub: Path) -> Signature:
    """Return the stub's signature of a function; it must have the parameters that the record has."""
    where = f"{stub.parent.name}/{stub.name}, {spec.name}"
    if spec.name not in signatures:
        raise AuthoringError(where, "the stub has no such function.", "Add it, or rename it in the record.")
    signature = signatures[spec.name]
    if spec.reference is not None:
        mine = tuple(inspect.signature(spec.reference).parameters)
        if mine != signature.parameters:
            raise AuthoringError(
                where, f"the stub takes {signature.parameters}, the record {mine}.", "Make them the same."
            )
    return signature
