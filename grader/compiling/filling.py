"""Put drawn numbers into the texts of a question."""

from __future__ import annotations

import operator
import re
from collections.abc import Mapping
from typing import Any

import msgspec
import numpy as np

from grader.errors import AuthoringError

_PLACE = re.compile(r"\{\{(\w+)(:[^}]+)?\}\}")


def filled(text: str, values: Mapping[str, Any]) -> str:
    """Put numbers into a text.

    >>> filled("$w = {{w}}$, about {{w:.1f}}", {"w": 0.25})
    '$w = 0.25$, about 0.2'
    """

    def put(place: re.Match[str]) -> str:
        name, form = place.groups()
        if name not in values:
            raise AuthoringError(place[0], "the question has no such number.", "Name one of its given= or `answer`.")
        return format(values[name], form[1:]) if form else shown(values[name])

    return _PLACE.sub(put, text) if "{{" in text else text


def shown(value: Any) -> str:
    """Write a value as a learner would.

    >>> shown(0.1 + 0.2), shown(np.array([[1.0, 2.5]])), shown("tanh")
    ('0.3', '[[1, 2.5]]', 'tanh')
    """
    match value:
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float():
            return f"{value:.10g}"
        case np.ndarray():
            return shown(value.tolist())
        case list() | tuple():
            return f"[{', '.join(map(shown, value))}]"
        case _:
            return str(value)


def filled_body(body: Any, values: Mapping[str, Any]) -> Any:
    """Fill in every text of a question's body that a learner reads."""
    match body:
        case str():
            return filled(body, values)
        case tuple():
            parts = tuple([filled_body(part, values) for part in body])
            return body if all(map(operator.is_, parts, body)) else parts
        case msgspec.Struct():
            texts = {name: getattr(body, name) for name in body.__struct_fields__}
            new = {name: filled_body(part, values) for name, part in texts.items() if isinstance(part, str | tuple)}
            changed = {name: part for name, part in new.items() if part is not texts[name]}
            return msgspec.structs.replace(body, **changed) if changed else body
        case _:
            return body
