"""Every check earns its place: no two of a function are always lost together.

What may lose a check: a mutant of the solution, a misconception, or a *narrow* program, which is right except for one
kind of input, such as arrays, single examples or zeros. Narrow programs need not be run: the cases tell.
"""

from __future__ import annotations

import itertools
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


def problems(key: Key, mutants: Sequence[Lost]) -> list[str]:
    """Return the pairs of checks that nothing tells apart."""
    lost = [*mutants, *(_lost_by(rival, key) for rival in key.rivals), *_lost_by_narrow_ones(key)]
    return [
        f"{one.function}: {one.name!r} and {other.name!r} are always lost together. Add the mistake that one of them "
        "is there for as a misconception, or make them one check."
        for one, other in itertools.combinations((check for check in key.checks if check.cases), 2)
        if one.function == other.function and all((_id(one) in checks) == (_id(other) in checks) for checks in lost)
    ]


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


# --- narrow programs -----------------------------------------------------------------------------------


def _lost_by_narrow_ones(key: Key) -> Iterator[Lost]:
    for function in key.functions:
        checks = [check for check in key.checks if check.function == function.name and check.cases]
        for kind in [*KINDS, _other_shapes(checks), _leaves_out(len(function.parameters))]:
            yield frozenset(_id(check) for check in checks if any(kind(case) for case in check.cases))
        yield from (frozenset([_id(check)]) for check in checks if check.same)  # one that draws from elsewhere


def _leaves_out(parameters: int) -> Callable[[Case], bool]:
    """A program without the default values."""
    return lambda case: len(case.names) < parameters


def _other_shapes(checks: Sequence[Check]) -> Callable[[Case], bool]:
    """A program with the sizes of the first case written into it."""
    first = {case_shapes(case) for check in checks[:1] for case in check.cases}
    return lambda case: case_shapes(case) not in first


def case_shapes(case: Case) -> tuple[Any, ...]:
    """Return the shapes of all arguments, those in dicts and lists too."""
    return tuple(array.shape for array in _arrays(case))


def _arrays(case: Case) -> list[Array]:
    return list(arrays_in(case.given.values()))


def _some(asked: Callable[[Any], Any]) -> Callable[[Case], bool]:
    """Does any argument's numbers answer with yes?"""
    return lambda case: any(bool(asked(array)) for array in _arrays(case) if array.dtype.kind in "biuf")


KINDS: tuple[Callable[[Case], bool], ...] = (
    lambda case: not any(array.ndim for array in _arrays(case)),  # numbers alone
    lambda case: any(array.size > 1 for array in _arrays(case)),  # arrays
    _some(lambda array: array.ndim == 1),
    _some(lambda array: array.ndim == 2),
    _some(lambda array: array.ndim == 3),
    _some(lambda array: array.ndim and array.shape[-1] == 1),  # one example, a column
    _some(lambda array: array.ndim and array.shape[0] == 1),
    _some(lambda array: array.ndim and array.shape == (2,) * array.ndim),
    _some(lambda array: array.dtype.kind == "f" and np.any(np.abs(array) >= LARGE)),
    _some(lambda array: array.dtype.kind == "f" and np.any(array == 0)),
    _some(lambda array: array.dtype.kind == "f" and np.any((array == 0) | (array == 1))),
    _some(lambda array: array.dtype.kind == "f" and np.any(array < 0)),
    _some(lambda array: array.dtype.kind == "b"),
    _some(lambda array: array.size and np.all(array == array.flat[0])),  # all alike
    _some(lambda array: array.size > 1 and len(np.unique(array)) < array.size),  # ties
)
