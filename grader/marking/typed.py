"""What was typed in a terminal or a browser, in the form that a sheet has."""

from __future__ import annotations

import math
from typing import Any

from grader.marking.choosing import claim_and_reason
from grader.marking.marks import chosen, labels
from grader.paper import Body, Matching, Number, Ordering, Several, Table, TrueFalse


def canonical(body: Body, typed: Any) -> Any:
    """Return what was typed in the form that a sheet has: letters as a list, numbers as numbers."""
    match body:
        case Several():
            options = chosen(body.options, typed)
            return [option.label for option in options] if isinstance(options, list) else typed
        case Matching() | Ordering():
            found = labels(typed) or []
            return _numbers(found) if isinstance(body, Ordering) else found
        case TrueFalse():
            claim, because = claim_and_reason(typed) or (None, "")
            return typed if claim is None else {"is": claim, "because": because}
        case Table():
            return {cell: _number(value) for cell, value in typed.items()}
        case Number():
            return _number(typed)
        case _:
            return typed


def _numbers(found: list[str]) -> list[int]:
    parts = list(found[0]) if len(found) == 1 else found  # "312"
    return [int(part) for part in parts if part.isdigit()]


def _number(typed: Any) -> Any:
    try:
        value = float(typed)
    except (TypeError, ValueError):
        return typed  # "1/4" stays as it is
    return value if math.isfinite(value) else typed
