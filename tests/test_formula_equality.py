"""Equal or not: pairs of the course's material, none of them wrong, and the steps that decide."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

import pytest

from grader.formula.equality import Domain, compare
from grader.formula.evaluate import number
from grader.formula.parse import parse
from grader.formula.points import points, whole

ONE_X = {"x": Domain(-3, 3)}


def test_the_same_tree_needs_no_point() -> None:
    found = compare(parse("(1 - x)*x", ["x"]), parse("x*(-x + 1)", ["x"]), ONE_X)
    assert (found.equal, found.step, found.evaluations, found.sentence) == (True, "tree", 0, "")


def test_simple_points_come_first() -> None:
    found = compare(parse("x^2", ["x"]), parse("2*x", ["x"]), {"x": Domain(0, 4)})
    assert found.point == {"x": 1.0}
    assert found.sentence == "At x = 1 your formula gives 1; the right one gives 2."
    found = compare(parse("a*b", "ab"), parse("a/b", "ab"), {"a": Domain(-3, 3), "b": Domain(-3, 3)})
    assert found.point == {"a": 1.0, "b": 2.0}


def test_where_one_is_undefined_is_said() -> None:
    found = compare(parse("x^2/x", ["x"]), parse("x", ["x"]), ONE_X)
    assert found.sentence == "At x = 0 your formula is undefined; the right one is 0."
    found = compare(parse("x", ["x"]), parse("x^2/x", ["x"]), ONE_X)
    assert found.values == (0.0, None)
    assert compare(parse("log(-x^2)", ["x"]), parse("x", ["x"]), ONE_X).equal is False


def test_without_names() -> None:
    assert compare(parse("2/4"), parse("0.5"), {}).step == "tree"
    assert compare(parse("sqrt(8)"), parse("2*sqrt(2)"), {}).step == "sampling"
    found = compare(parse("1.414"), parse("sqrt(2)"), {})
    assert found.sentence == "Here your formula gives 1.414; the right one gives 1.41421."


def test_ties_count_where_asked_and_between_whole_numbers() -> None:
    step, other = parse("1 if x >= 0 else 0", ["x"]), parse("1 if x > 0 else 0", ["x"])
    assert compare(step, other, ONE_X).equal is True
    found = compare(step, other, ONE_X, ties=True)
    assert (found.equal, found.point, found.values) == (False, {"x": 0.0}, (1.0, 0.0))
    assert compare(step, other, {"x": Domain(-3, 3, integer=True)}).point == {"x": 0.0}


def test_a_small_domain_is_gone_through_whole() -> None:
    bits = {"a": Domain(0, 1, True), "b": Domain(0, 1, True)}
    found = compare(parse("a*b", "ab"), parse("min(a, b)", "ab"), bits)
    assert (found.equal, found.step, found.compared) == (True, "sampling", 4)
    assert len(whole(["a", "b"], bits) or []) == 4
    assert whole(["a"], {"a": Domain(0, 100, True)}) is None


def test_cancellation_is_seen_through() -> None:
    x = parse("x", ["x"])
    assert compare(parse("(x + 10^30) - 10^30", ["x"]), x, ONE_X).equal is True
    assert compare(parse("(x + exp(70)) - exp(70)", ["x"]), x, ONE_X).equal is True
    assert compare(parse("(x + exp(70)) - exp(70) + 1e-25", ["x"]), x, ONE_X).equal is False
    assert compare(parse("sin(x)^2 + cos(x)^2 - 1", ["x"]), parse("0"), ONE_X).equal is True
    assert compare(parse("sin(x)^2 + cos(x)^2 - 1 + 1e-40", ["x"]), parse("0"), ONE_X).equal is False


@pytest.mark.parametrize("said", [True, False, None])
def test_where_nothing_can_be_compared_the_prover_is_asked(said: bool | None) -> None:
    found = compare(parse("log(x - 10)", ["x"]), parse("log(2*x - 20)", ["x"]), ONE_X, prove=lambda *_: said)
    assert (found.equal, found.step) == (said, "open" if said is None else "sympy")
    assert found.point is None


def test_what_is_too_large_differs_and_never_hangs() -> None:
    found = compare(parse("exp(exp(exp(exp(9))))"), parse("x", ["x"]), ONE_X)
    assert found.equal is False
    assert "a very large number" in found.sentence
    assert compare(parse("2^(2^(2^(x + 9)))", ["x"]), parse("x", ["x"]), ONE_X).equal is False
    through = parse("log(exp(4^11))")  # too large on the way only: no verdict from that
    assert compare(through, parse("4^11"), {}, prove=lambda *_: None).equal is None
    assert compare(parse("sin(10^900*x)", ["x"]), parse("x", ["x"]), ONE_X, prove=lambda *_: None).equal is None


def test_the_same_question_has_the_same_answer() -> None:
    one, other = parse("a^2 - b", "ab"), parse("a^2 - b^2", "ab")
    ab = {"a": Domain(-2, 2), "b": Domain(0, 1)}
    assert compare(one, other, ab) == compare(one, other, ab)


@pytest.mark.parametrize(
    "arguments",
    [(1, 1), (2, 1), (0, math.inf), (math.nan, 1), (0.2, 0.8, True)],
)
def test_a_domain_has_two_ends(arguments: tuple[Any, ...]) -> None:
    with pytest.raises(ValueError, match=r"ends|whole number"):
        Domain(*arguments)


@pytest.mark.parametrize("domain", [Domain(0, 1e-6), Domain(-1e6, 1e6), Domain(0.2, 0.21), Domain(5, 900, True)])
def test_points_are_short_inside_and_reach_the_ends(domain: Domain) -> None:
    drawn = [p["x"] for p in points(["x"], {"x": domain})]
    assert all(domain.low <= v <= domain.high for v in drawn)
    assert all(isinstance(v, Fraction) and len(str(float(v))) < 12 for v in drawn)
    width = domain.high - domain.low
    assert min(drawn) < domain.low + width / 50
    assert max(drawn) > domain.high - width / 50


def test_floats_alone_would_be_wrong() -> None:
    """What the bounds are for: floats see no difference here, and one where there is none."""
    one, other = parse("x + 1e-35", ["x"]), parse("x", ["x"])
    assert number(one, {"x": 1.0}) == number(other, {"x": 1.0})
    big = parse("(x + 10^30) - 10^30", ["x"])
    assert number(big, {"x": 1.0}) != 1.0


@pytest.mark.parametrize(
    "typed", ["sin(1e300)", "x + cos(10^400)", "tan(pi/2)", "log(sin(pi))", "x + 0/(sqrt(2)^2 - 2)"]
)
def test_what_no_digits_tell_is_open_at_once(typed: str) -> None:
    """None of these has a value that can be computed. None may pass for right, or wait for SymPy."""

    def prove(*_: object) -> bool | None:
        pytest.fail("SymPy was asked")

    assert compare(parse(typed, ["x"]), parse("x", ["x"]), ONE_X, prove=prove).equal is None


def test_a_difference_beyond_floats_is_said_in_words() -> None:
    found = compare(parse("x^2 + 0.9 + 1e-40", ["x"]), parse("x^2 + 0.9", ["x"]), ONE_X)
    assert found.sentence == "At x = 1 both give about 1.9, but not to all digits."
