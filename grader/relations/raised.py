"""Explain the exceptions that a learner's code raised, by what they say and by what the function was given."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from grader.fits import Tried, Tries
from grader.relations.evidence import Finding
from grader.relations.numpy_errors import ARRAYS
from grader.relations.python_errors import NAMES
from grader.worker import codec, wire

OF_NOTHING = ("index-of-nothing", "largest-of-nothing")
_NUMBER_FOR_ARRAY = (
    "A single number stands where the code needs an array or a list: it is indexed, looped over or asked for its "
    "length. Print it just before that line."
)
_LONGEST = 2000  # characters of a message that are looked at


def explain_error(type: str, message: str) -> Finding | None:
    """Explain an exception by the name of its type and its text; None for one that is not known.

    >>> explain_error("NameError", "name 'np' is not defined").message
    'np is not known. Put import numpy as np at the top of the file.'
    >>> explain_error("MyError", "oh") is None
    True
    """
    name = type.rpartition(".")[2]
    for known in (*ARRAYS, *NAMES):
        if name in known.types.split() and (match := re.search(known.pattern, message[:_LONGEST])):
            words = {key: _visible(text or "") for key, text in match.groupdict().items()}
            return Finding(known.id, known.message.format(**words), known.specific)
    return None


def explain_all(raised: Sequence[tuple[Tried, wire.Raised]], tries: Tries) -> Finding | None:
    """Explain the exceptions of a check, where all have one cause."""
    failing = [tried for tried, _ in raised]
    explained = [explain_error(error.type, error.message) for _, error in raised]
    one = explained[0]
    if one is None or not all(e is not None and _same_cause(e.id, one.id) for e in explained):
        return None
    if one.id == "arrays-only" and not all(_number_for_array(t, tries) for t in failing):
        return Finding("number-for-array", _NUMBER_FOR_ARRAY, one.specific)
    if one.id == "index-out-of-range" and all(_empty(t.arguments) for t in failing):
        message = "A position was asked for, but an argument is empty here. What should come back then?"
        return Finding("index-of-nothing", message, one.specific)
    functions = [name for name, value in failing[0].arguments.items() if isinstance(value, codec.Function)]
    if one.id == "math-on-array" and len(functions) == 1:
        (f,) = functions
        message = (
            f"A function that takes one number got an array. Is it {f}? Call it for each number: [{f}(x) for x in …]."
        )
        return Finding(one.id, message, one.specific)
    return one


def _same_cause(one: str, other: str) -> bool:
    """`if` and math.exp refuse arrays in different words, and an array of one element in one of them only."""
    return one == other or {one, other} == {"if-on-array", "math-on-array"}


def _number_for_array(tried: Tried, tries: Tries) -> bool:
    """Was a number passed for an argument that is an array in other cases, or nothing but numbers?"""
    every = [t.arguments for column in tries.values() for t in column]
    numbers = [name for name, value in tried.arguments.items() if isinstance(value, int | float | np.number)]
    return len(numbers) == len(tried.arguments) or any(
        isinstance(arguments[name], np.ndarray) for name in numbers for arguments in every if name in arguments
    )


def _empty(arguments: Mapping[str, Any]) -> bool:
    """Is an argument a list or an array without items?"""
    lists = [v for v in arguments.values() if isinstance(v, np.ndarray | list | tuple | dict)]
    return any((v.size if isinstance(v, np.ndarray) else len(v)) == 0 for v in lists)


def _visible(text: str) -> str:
    return "".join(c if c.isprintable() else "?" for c in text)
