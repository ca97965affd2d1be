"""Does a wrong answer with a name fit what the learner's function returned?

A Key has some hundred rivals, and each is tried on every failing check: so this looks at plain arrays, the failing
cases first, and stops at the first that does not fit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import numpy as np

from grader import key as keys
from grader.numeric import Array, agree, as_numbers, unwieldy
from grader.worker import codec, wire

Part = Array | str | None


@dataclass(frozen=True)
class Tried:
    """One case of a check and how it ended. `seen` is the answer as the check compares it, None if there is none."""

    case: keys.Case
    outcome: wire.Outcome
    value: Any = None
    seen: Any = None
    has_value: bool = False
    ok: bool = False
    whole: bool = False  # its parts describe one thing (a view does), so a part by itself says nothing

    @property
    def arguments(self) -> dict[str, Any]:
        """What the function was called with, by name."""
        return self.case.given

    @property
    def expected(self) -> Any:
        """The right answer."""
        return self.case.right

    @cached_property
    def met(self) -> dict[tuple[bytes, bool], bool]:
        """Whether a rival's answer fits, wholly or in part, as far as `fits` was asked: it is, several times over."""
        return {}

    @cached_property
    def unwieldy(self) -> bool:
        """Is it far more than the right answer, in things that are no arrays?"""
        return unwieldy(self.value) and not unwieldy(self.expected)

    @cached_property
    def parts(self) -> list[Part]:
        """The answer's parts, one for each result or dict entry that is expected."""
        return split(self.expected, self.seen)

    @cached_property
    def wrong(self) -> list[bool]:
        """Which parts are wrong; empty where the parts are not those that are expected."""
        right = split(self.expected, self.expected)
        if len(right) != len(self.parts):
            return []
        return [not alike(r, part, self.case.rtol, self.case.atol) for r, part in zip(right, self.parts)]

    @cached_property
    def finite(self) -> bool:
        """Are all numbers of the answer finite?"""
        return all(not isinstance(part, np.ndarray) or bool(np.isfinite(part).all()) for part in self.parts)


Tries = Mapping[str, Sequence[Tried]]  # by check name, all checks of one function


def explains(rival: keys.Rival, check: str, tries: Tries) -> bool:
    """Are the learner's answers the rival's in every case of this check, the passing ones too?

    A derived rival must also fit the function's other checks: a slip in one formula shows everywhere.
    """
    pairs = sorted(zip(rival.values[check], tries[check]), key=lambda pair: pair[1].ok)
    failing = [tried for _, tried in pairs if tried.has_value and not tried.ok]
    if all(tried.wrong and not any(tried.wrong) for tried in failing):  # right numbers in a wrong form, such as (x,)
        return False
    if not all(fits(value, tried, parts=rival.source != "misconception") for value, tried in pairs):
        return False
    return rival.source == "misconception" or fits_elsewhere(rival, check, tries)


def fits_elsewhere(rival: keys.Rival, check: str, tries: Tries) -> bool:
    """Are the answers in the function's other checks the rival's too, as far as there are finite ones?

    Where this check's own wrong answers are nan all of them, they prove little, and the others must fit as they are.
    """
    lenient = any(not tried.ok and tried.finite for tried in tries[check])
    return all(
        fits(value, tried) or (lenient and not tried.finite)
        for name, column in tries.items()
        if name != check and name in rival.values
        for value, tried in zip(rival.values[name], column)
        if tried.has_value
    )


def fits_wholly(rival: keys.Rival, check: str, tries: Tries) -> bool:
    """Are this check's answers the rival's in every part, the right parts of wrong answers too?"""
    return all(fits(value, tried, parts=False) for value, tried in zip(rival.values[check], tries[check]))


def fits(value: bytes | None, tried: Tried, *, parts: bool = True) -> bool:
    """Is the learner's answer what the rival gives? A right part of a wrong answer speaks neither for nor against.

    Without `parts` the whole answer must be the rival's.
    """
    if value is None or not tried.has_value:
        return value is None and not tried.has_value
    if tried.ok and _right_too(tried.case, value):  # both are right here, however they differ in tiny numbers
        return True
    if (value, parts) not in tried.met:
        tried.met[value, parts] = (
            (fits(value, tried, parts=False) or _fits_partly(value, tried)) if parts else _fits_whole(value, tried)
        )
    return tried.met[value, parts]


def _fits_whole(value: bytes, tried: Tried) -> bool:
    theirs, atol = _idea(tried.case, value)
    return len(theirs) == len(tried.parts) and all(
        alike(idea, mine, tried.case.rtol, atol) for idea, mine in zip(theirs, tried.parts)
    )


def _fits_partly(value: bytes, tried: Tried) -> bool:
    theirs, atol = _idea(tried.case, value)
    if len(theirs) != len(tried.parts) or tried.ok or tried.whole or len(theirs) < 2 or not any(tried.wrong):
        return False
    # A dict of zeros and ones is wrong in the same places as many an idea: only real numbers tell ideas apart.
    return all(
        isinstance(idea, np.ndarray) and idea.dtype.kind in "fc" and alike(idea, mine, tried.case.rtol, atol)
        for idea, mine, wrong in zip(theirs, tried.parts, tried.wrong)
        if wrong
    )


@lru_cache(maxsize=4096)
def _right_too(case: keys.Case, value: bytes) -> bool:
    right, theirs = split(case.right, case.right), _idea(case, value)[0]
    return len(right) == len(theirs) and all(alike(r, t, case.rtol, case.atol) for r, t in zip(right, theirs))


@lru_cache(maxsize=4096)
def _idea(case: keys.Case, value: bytes) -> tuple[tuple[Part, ...], float]:
    """A rival's answer in its parts, and how near to it an answer must be where it is near zero."""
    parts = tuple(split(case.right, codec.unpack(value, writable=False)))
    return parts, _atol(parts, case.atol)


def split(expected: Any, value: Any) -> list[Part]:
    """Return an answer's parts as arrays, in the structure that is expected; one part where it has another one."""
    match expected, value:
        case dict(), dict() if expected.keys() <= value.keys():
            return [part for key in expected for part in split(expected[key], value[key])]
        case (tuple(), tuple() | list() | np.ndarray()) if _length(value) == len(expected):
            return [part for e, v in zip(expected, value) for part in split(e, v)]
        case (list(), tuple() | list()) if len(value) == len(expected) and as_numbers(expected) is None:
            return [part for e, v in zip(expected, value) for part in split(e, v)]
        case _:
            return [value if isinstance(value, str) else as_numbers(value)]


def _length(value: Any) -> int:
    """How many items it has; an array without an axis has none."""
    return 0 if isinstance(value, np.ndarray) and value.ndim == 0 else len(value)


def alike(right: Part, mine: Part, rtol: float, atol: float) -> bool:
    """Do two parts agree? Sizes of one are numbers whatever their shape."""
    if isinstance(right, np.ndarray) and isinstance(mine, np.ndarray):
        if right.shape != mine.shape:
            if not right.size == mine.size == 1:
                return False
            right, mine = right.reshape(()), mine.reshape(())
        return agree(right, mine, rtol, atol)
    return isinstance(right, str) and isinstance(mine, str) and right == mine  # text == array would be an array


def _atol(parts: Sequence[Part], atol: float) -> float:
    """A tiny answer must be matched to its own digits, or everything near zero would look alike."""
    sizes = [np.abs(part[np.isfinite(part)]) for part in parts if isinstance(part, np.ndarray) and part.size]
    largest = max((float(size.max(initial=0.0)) for size in sizes), default=0.0)
    return min(atol, 1e-4 * largest) or atol
