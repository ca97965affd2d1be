"""What an answer must be before it can be looked at: numbers, a tuple of so many items, a matrix."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from grader.numeric import as_numbers

Arguments = Mapping[str, Any]


class ViewError(Exception):
    """The answer does not have the form that the exercise asks for; the message is a learner's sentence."""


def numbers(value: Any, what: str, ndim: int | None = None) -> Any:
    """Return real numbers as a float array."""
    array = as_numbers(value)
    if array is None or array.dtype.kind == "c":
        raise ViewError(f"{what} must be numbers.")
    if ndim is not None and array.ndim != ndim:
        raise ViewError(f"{what} must have {ndim} dimension{'s' if ndim != 1 else ''}; it has shape {array.shape}.")
    return array.astype(float, copy=False)


def weights(value: Any, what: str, ndim: int | None = None) -> Any:
    """Return finite numbers as a float array."""
    array = numbers(value, what, ndim)
    if not np.isfinite(array).all():
        raise ViewError(f"{what} must be finite numbers; nan or inf came back.")
    return array


def items(value: Any, count: int, what: str) -> list[Any]:
    """Return the items of a tuple, a list or an array of that length."""
    if isinstance(value, np.ndarray) and value.ndim and len(value) == count:
        return list(value)
    if not isinstance(value, (tuple, list)) or len(value) != count:
        raise ViewError(f"Return {what}, {count} results.")
    return list(value)


def matrix(value: Any, what: str) -> Any:
    """Return a matrix of real numbers."""
    if value is None:
        raise ViewError(f"{what} must be a matrix; None came back, as without a return.")
    if isinstance(value, tuple) and any(np.ndim(array) == 2 for array in map(as_numbers, value) if array is not None):
        comma = " Is there a comma at the end of the return line?" if len(value) == 1 else " Return the matrix alone."
        raise ViewError(f"{what} must be one matrix; a tuple came back.{comma}")
    return numbers(value, what, 2)


def columns(matrix: Any) -> list[bytes]:
    """Each column as something to compare and count; −0 is 0."""
    rows = np.ascontiguousarray(np.asarray(matrix, dtype=float).T + 0.0)
    width, data = rows[:1].nbytes, rows.tobytes()
    return [data[i : i + width] for i in range(0, len(data), width)] if width else [b""] * len(rows)
