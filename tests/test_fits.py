"""Which rival fits: what the whole answer bears out goes before what a part of it does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from grader import key as keys
from grader.compare import equal
from grader.diagnose import diagnose
from grader.fits import Tried, fits
from grader.worker import codec, wire

ONE, MANY = np.array([1.5]), np.array([1.0, -0.3, 4.1])


def tried(z: Any, expected: Any, actual: Any) -> Tried:
    case = keys.Case(("z",), codec.pack([z]), codec.pack(expected), 1e-6, 1e-8, shown=False)
    outcome = wire.Returned(codec.pack(actual))
    ok = equal(expected, actual, 1e-6, 1e-8)
    return Tried(case, outcome, value=actual, seen=actual, has_value=True, ok=ok)


def said(column: list[Tried], *rivals: keys.Rival) -> list[str]:
    check = keys.Check("c", "f", 1.0, tuple(t.case for t in column))
    function = keys.Function("f", ("z",), "f(z)", 2.0)
    key = keys.Key("ex90", "ex90_f", "T", "C", 0, "d", (function,), (check,), rivals, ())
    return [d.id for d in diagnose(key, check, {"c": column})]


def idea(name: str, values: list[Any]) -> keys.Rival:
    return keys.Rival(name, "f", "misconception", f"{name}.", {"c": tuple(codec.pack(v) for v in values)})


def test_the_whole_answer_goes_before_its_wrong_part() -> None:
    """The mean of two numbers is half their sum too, but they themselves are not halved."""
    pairs = [(1.3, 0.4), (-2.1, 0.7)]
    column = [tried(a, (a, b, a + b), (a, b, (a + b) / 2)) for a, b in pairs]
    mean = idea("mean", [(a, b, (a + b) / 2) for a, b in pairs])
    halves = idea("halves", [(a / 2, b / 2, (a + b) / 2) for a, b in pairs])
    assert said(column, halves, mean) == ["mean"]
    assert said(column, halves) == []  # the right parts speak against an idea that would have changed them
    assert fits(halves.values["c"][0], column[0])
    assert not fits(halves.values["c"][0], column[0], parts=False)


def test_tiny_numbers_that_are_right_speak_against_no_idea() -> None:
    column = [tried(1.3, 1e-30, 0.0), tried(2.1, 2.0, 3.0)]
    assert said(column, idea("mine", [4e-40, 3.0])) == ["mine"]
    assert said(column, idea("another", [0.5, 3.0])) == []


@pytest.mark.parametrize(("right", "wanted"), [(lambda z: z**2 + 0.7, ["right-for-one-number"]), (np.mean, [])])
def test_right_for_one(right: Callable[[Any], Any], wanted: list[str]) -> None:
    """Advice to work on all elements is for answers as long as the argument; a mean of one element proves nothing."""
    wrong = np.asarray(right(MANY)) * [0.31, 1.7, 2.2] if np.ndim(right(MANY)) else 0.317
    ones = [tried(one, right(one), right(one)) for one in (0.7, -0.4)]
    assert said([*ones, tried(MANY, right(MANY), wrong)]) == wanted
    assert said([ones[0], tried(MANY, right(MANY), wrong)]) == []  # one value may be right by chance
