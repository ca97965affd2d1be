"""Every check earns its place: for each there is a mistake that loses it and no other check of its function.

The mistake may be a mutant of the solution, a misconception, or a *guarded* mutant: the solution with one branch put
before it, `if epochs == 0: …` or `if z.ndim == 2 and …: …`, that does wrong for one kind of input or of result. What
those lose follows from the cases alone, so they need not be run: the kind of a case that no other check has.
"""

from __future__ import annotations

import itertools
import operator
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from grader.compare import equal
from grader.gate.mutants import Lost
from grader.numeric import Array, arrays_in
from grader.worker import codec

if TYPE_CHECKING:
    from grader.key import Case, Check, Key, Rival

LARGE = 30.0  # where the obvious formulas begin to lose digits
Kind = frozenset[tuple[str, str]]  # what an `if` could ask of the arguments: pairs of parameter and fact


def problems(key: Key, mutants: Sequence[Lost]) -> list[str]:
    """Return the checks that no mistake loses alone."""
    lost = [*mutants, *(_lost_by(rival, key) for rival in key.rivals)]
    return [
        f"{check.function}: nothing loses {check.name!r} alone. Add the mistake that it is there for as a "
        "misconception, give it inputs of a kind that the others lack, or make it part of another check."
        for check in key.checks
        if check.cases and not _lost_alone(check, key, lost)
    ]


def _lost_alone(check: Check, key: Key, lost: Sequence[Lost]) -> bool:
    others = [other for other in key.checks if other.function == check.function and other.cases and other != check]
    names = {_id(other) for other in others}
    return (
        bool(check.same)  # one that draws from elsewhere gives right answers, and not the same ones twice
        or any(_id(check) in checks and not checks & names for checks in lost)
        or not {kind_of(case) for case in check.cases} <= {kind_of(case) for other in others for case in other.cases}
    )


def _id(check: Check) -> tuple[str, str]:
    return check.function, check.name


def _lost_by(rival: Rival, key: Key) -> Lost:
    return frozenset(
        _id(check)
        for check in key.checks
        if check.function == rival.function and check.cases
        for case, value in zip(check.cases, rival.values.get(check.name, ()))
        if value is None or not equal(case.right, codec.unpack(value, writable=False), case.rtol, case.atol)
    )


# --- kinds of inputs -----------------------------------------------------------------------------------


def kind_of(case: Case) -> Kind:
    """Return what tells this case from others without looking at single numbers."""
    values = {**case.given, "the result": case.right}
    return frozenset([(name, fact) for name, value in values.items() for fact in _facts(value)]) | _compared(case.given)


def _facts(value: Any) -> Iterator[str]:
    match value:
        case str() | bool() | None:
            yield repr(value)
        case int() if value in (0, 1):
            yield str(value)
        case dict() | list() | tuple():
            yield f"{len(value)} items"
    for array in arrays_in([value]):
        yield from _array_facts(array)


def _array_facts(array: Array) -> Iterator[str]:
    yield f"{array.ndim} axes of {array.dtype.kind}"
    yield from (f"axis {axis} is 1" for axis, size in enumerate(array.shape) if size == 1)
    if array.dtype.kind not in "if" or not array.size:
        return
    yield from (fact for fact, holds in FACTS.items() if holds(array))


def _compared(given: dict[str, Any]) -> Kind:
    """Compare every two arguments of one shape, and arrays with single numbers."""
    numbers = [(name, value) for name, value in given.items() if isinstance(value, np.ndarray | int | float)]
    return frozenset(
        (f"{one}, {other}", fact)
        for (one, left), (other, right) in itertools.combinations(numbers, 2)
        if np.shape(left) == np.shape(right) or np.ndim(right) == 0
        for fact, holds in COMPARISONS.items()
        if np.any(holds(left, right))
    )


COMPARISONS: dict[str, Callable[[Any, Any], Any]] = {
    "somewhere less": operator.lt,
    "somewhere equal": operator.eq,
    "somewhere greater": operator.gt,
}
FACTS: dict[str, Callable[[Array], Any]] = {
    "has 0": lambda array: np.any(array == 0),
    "has numbers below 0": lambda array: np.any(array < 0),
    "has numbers above 0": lambda array: np.any(array > 0),
    "has numbers above 1": lambda array: np.any(array > 1),
    "has large numbers": lambda array: np.any(np.abs(array) >= LARGE),
    "is 0 and 1": lambda array: np.all((array == 0) | (array == 1)),
    "is square": lambda array: array.ndim > 1 and len(set(array.shape)) == 1,
    "is all alike": lambda array: array.size > 1 and np.all(array == array.flat[0]),
    "is in order": lambda array: array.size > 1 and np.all(np.diff(array.reshape(len(array), -1)[:, 0]) >= 0),
    "has ties": lambda array: len(np.unique(array)) < array.size,
}
