"""The record: what decorators note down, and that mistakes of its author are refused with a remedy."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import numpy as np
import pytest

from grader import Exercise, floats
from grader.errors import AuthoringError


@pytest.fixture
def ex() -> Exercise:
    return Exercise(title="T", chapter="C", source="S", inputs={"x": floats()}, hints=["a"], examples=[{"x": 1.0}])


def test_decorators_return_the_function_unchanged(ex: Exercise) -> None:
    def double(x: float) -> float:
        return 2 * x

    def idea(x: float) -> float:
        """Not x²: twice x."""
        return x**2

    assert ex.function(points=1)(double) is double
    assert ex.misconception(of="double")(idea) is idea
    assert ex.functions["double"].reference is double
    assert ex.misconceptions[0].recipe is idea


def test_a_function_brings_its_first_check(ex: Exercise) -> None:
    @ex.function(points=2, check="one number", returns=["y"], drawn=3, rtol=1e-4)
    def double(x: float) -> float:
        return 2 * x

    (check,) = ex.checks
    assert (check.name, check.function, check.points, check.drawn, check.rtol) == ("one number", "double", 2, 3, 1e-4)
    assert check.examples == ({"x": 1.0},)  # the exercise's own
    assert ex.functions["double"].returns == ("y",)


def test_own_examples_stand_instead_of_the_shared_ones(ex: Exercise) -> None:
    ex.function("double", points=1, examples=[])
    assert ex.checks[0].examples == ()
    assert ex.checks[0].drawn == 8


def test_a_name_alone_declares_a_function_without_a_reference(ex: Exercise) -> None:
    declare = ex.function("double", points=1)
    assert ex.functions["double"].reference is None

    @declare
    def anything(x: float) -> float:
        return 2 * x

    assert ex.functions["double"].reference is anything
    assert list(ex.functions) == ["double"]
    assert len(ex.checks) == 1


def test_a_misconception_may_belong_to_several_functions(ex: Exercise) -> None:
    ex.function("one", points=1)
    ex.function("two", points=1)

    @ex.misconception(of=["one", "two"])
    def wrong_sign_kept(x: float) -> float:
        """The sign
        is   wrong."""
        return -x

    (idea,) = ex.misconceptions
    assert idea.functions == ("one", "two")
    assert idea.id == "wrong-sign-kept"
    assert idea.message == "The sign is wrong."


def _nameless(x: float) -> float:
    return x


MISTAKES: dict[str, tuple[Any, str, str]] = {
    "declared twice": (lambda ex: ex.function("double", points=1), "double", "twice"),
    "check twice": (lambda ex: ex.check("values", of="double", points=1), "values", "used twice"),
    "check of nothing": (lambda ex: ex.check("large", of="tripel", points=1), "large", "no function tripel"),
    "no such option": (lambda ex: ex.check("large", of="double", points=1, tolerance=1), "large", "tolerance"),
    "worth nothing": (lambda ex: ex.check("large", of="double", points=0), "large", "worth 0 points"),
    "worth nan": (lambda ex: ex.check("large", of="double", points=float("nan")), "large", "worth nan points"),
    "idea of nothing": (lambda ex: ex.misconception(of="tripel")(_nameless), "_nameless", "no function tripel"),
    "idea without a sentence": (lambda ex: ex.misconception(of="double")(_nameless), "_nameless", "no docstring"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_mistakes_are_refused_with_place_fact_and_remedy(ex: Exercise, name: str) -> None:
    ex.function("double", points=1)
    mistake, where, fact = MISTAKES[name]
    with pytest.raises(AuthoringError) as caught:
        mistake(ex)
    assert where in caught.value.where
    assert fact in caught.value.fact
    assert caught.value.remedy.endswith(".")
    assert len(ex.checks) == 1
    assert not ex.misconceptions


def test_reading_a_record_loads_no_sympy() -> None:
    script = (
        "import sys; from grader import Exercise, floats\n"
        "ex = Exercise(title='t', chapter='c', source='s', inputs={'x': floats()}, hints=[])\n"
        "t = ex.truth(lambda sp: sp.Symbol('x')); t.diff('x').then(lambda sp, e: e)\n"
        "ex.function('f', points=1, truth=t)\n"
        "assert 'sympy' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


def test_a_truth_is_not_built_when_it_is_declared(ex: Exercise) -> None:
    built = []
    truth = ex.truth(lambda sp: built.append(1) or sp.Symbol("x"))
    truth.diff("x")
    assert built == []
    truth.graph({})
    assert built == [1]
    assert truth.diff("x").derivative_of == (truth, "x")
    assert truth.diff("x").then(lambda sp, e: e).derivative_of is None  # typed by hand: the gate cannot vouch for it
    assert np.ndim(truth.diff("x").graph({}).outputs) == 0
