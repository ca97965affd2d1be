"""The right answer in a wrapping: in a tuple, among other items, in a dict; or its parts alone, or not joined."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from grader.compare import equal
from grader.numeric import as_numbers
from grader.relations.evidence import Evidence, Finding
from grader.show import key_text, ordinal, quoted

_MOST = 20  # items looked at
_MOST_RESULTS = 5


def find(wrong: Sequence[Evidence]) -> Iterator[Finding]:
    """Yield how the right answers are wrapped in all failing cases."""
    if all(inside(case.expected, case.actual, case) for case in wrong):
        message = "The right answer comes back inside a tuple. Is there a comma at the end of the return line?"
        yield Finding("trailing-comma", message, 100)
    if (place := _item_that_is_right(wrong)) is not None:
        message = f"The {ordinal(place + 1)} of the items that you return is the right answer: return it alone."
        yield Finding("one-of-several-items", message, 98)
    if (key := _key_that_is_right(wrong)) is not None:
        message = f"The right answer is in a dict, under {quoted(key)}: return it alone."
        yield Finding("answer-in-a-dict", message, 98)
    if (place := _result_alone(wrong)) is not None:
        count, names = len(wrong[0].expected), wrong[0].names
        which = f"{ordinal(place + 1)} result" + (f" ({names[place]})" if names else "")
        wanted = f": return {', '.join(names)}." if names else ", as a tuple."
        yield Finding("results-missing", f"Your answer is the {which} alone; {count} are wanted{wanted}", 98)
    if all(_joined(case) for case in wrong):
        message = "The parts are right, but not joined: make them one array, as np.append(a, b) does."
        yield Finding("parts-not-joined", message, 98)
    if order := _order_of_keys(wrong):
        message = f"The right results are in a dict. Return them as a tuple, in this order: {', '.join(order)}."
        yield Finding("dict-for-tuple", message, 98)


def inside(expected: Any, actual: Any, case: Evidence) -> bool:
    """Return whether the right value came back as the only item of a tuple."""
    return isinstance(actual, tuple) and len(actual) == 1 and equal(expected, actual[0], case.rtol, case.atol)


def _item_that_is_right(wrong: Sequence[Evidence]) -> int | None:
    """The place of the right answer in the tuples or lists that came back for it."""
    if any(isinstance(c.expected, tuple) or not isinstance(c.actual, tuple | list) for c in wrong) or not _vary(wrong):
        return None  # one value is soon among several
    fewest = min((len(case.actual) for case in wrong), default=0)
    if fewest < 2 or fewest > _MOST:
        return None
    places = range(fewest)
    return next((i for i in places if all(equal(c.expected, c.actual[i], c.rtol, c.atol) for c in wrong)), None)


def _key_that_is_right(wrong: Sequence[Evidence]) -> str | None:
    """The key of the right answer in the dicts that came back for it."""
    keys = _common_keys(wrong)
    if any(len(case.actual) > 1 for case in wrong if keys) and not _vary(wrong):
        return None
    return next((key for key in keys if all(_under(key, case.expected, case) for case in wrong)), None)


def _order_of_keys(wrong: Sequence[Evidence]) -> Sequence[str]:
    """The order in which the values of the dicts that came back are the results; empty where there is none."""
    counts = {len(case.expected) if isinstance(case.expected, tuple) else 0 for case in wrong}
    keys, count = _common_keys(wrong), max(counts)
    if len(counts) > 1 or not 2 <= count <= len(keys) <= _MOST_RESULTS:
        return ()
    for order in itertools.permutations(keys, count):
        if all(_under(key, case.expected[i], case) for i, key in enumerate(order) for case in wrong):
            names = wrong[0].names
            return names if len(names) == count else [key_text(key) for key in order]
    return ()


def _result_alone(wrong: Sequence[Evidence]) -> int | None:
    """Which of the results came back alone?"""
    counts = {len(case.expected) if isinstance(case.expected, tuple) else 0 for case in wrong}
    if len(counts) > 1 or max(counts) < 2:
        return None
    for i in range(max(counts)):
        values = [case.expected[i] for case in wrong]
        if len(set(map(repr, values))) > 1 and all(equal(v, c.actual, c.rtol, c.atol) for v, c in zip(values, wrong)):
            return i
    return None


def _joined(case: Evidence) -> bool:
    """Are the parts that came back, one after the other, the right array?"""
    if not isinstance(case.expected, np.ndarray) or not isinstance(case.actual, tuple | list):
        return False
    parts = [as_numbers(part) for part in case.actual[:_MOST]]
    known = [part.ravel() for part in parts if part is not None]
    if not 1 < len(known) == len(case.actual):
        return False
    return equal(case.expected, np.concatenate(known), case.rtol, case.atol)


def _common_keys(wrong: Sequence[Evidence]) -> list[str]:
    if not all(isinstance(case.actual, dict) and len(case.actual) <= _MOST for case in wrong):
        return []
    return [key for key in wrong[0].actual if all(key in case.actual for case in wrong)]


def _under(key: str, expected: Any, case: Evidence) -> bool:
    return equal(expected, case.actual[key], case.rtol, case.atol)


def _vary(wrong: Sequence[Evidence]) -> bool:
    """Are the right answers different ones, and more than true and false?"""
    return len({repr(case.expected) for case in wrong}) > 1 and not any(isinstance(c.expected, bool) for c in wrong)
