"""Rivals: distinct, distinguishable from the truth, named ideas first, and silent where a wrong idea has no value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from grader import Exercise, floats
from grader.compare import equal
from grader.compiling.cases import make_cases
from grader.compiling.rivals import rivals
from grader.compiling.signatures import Signature
from grader.errors import AuthoringError
from grader.key import Rival
from grader.worker import codec


def compiled(ex: Exercise, *parameters: str) -> list[Rival]:
    (spec,) = ex.functions.values()
    signature = Signature("", parameters, {})
    made = {c.name: make_cases(ex, spec, c, {spec.name: signature}, 0, "ex90_small") for c in ex.checks}
    found = rivals(ex, spec, ex.checks, made, signature, "ex90_small")
    for rival in found:
        assert rival.function == spec.name
        assert rival.message.endswith((".", ")", "?"))
        assert {name: len(column) for name, column in rival.values.items()} == {n: len(m) for n, m in made.items()}
        assert any(
            value is not None and not equal(case.expected, codec.unpack(value), 10 * case.rtol, 10 * case.atol)
            for name, column in rival.values.items()
            for value, case in zip(column, made[name])
        )
    return found


@pytest.fixture
def ex() -> Exercise:
    inputs = {"a": floats("n", low=1, high=3), "b": floats("n", low=4, high=6)}
    return Exercise(title="T", chapter="C", source="S", inputs=inputs, hints=[])


def test_named_ideas_come_first_then_formulas_then_swaps_then_edits(ex: Exercise) -> None:
    @ex.truth
    def ratio(sp: Any) -> Any:
        a, b = sp.symbols("a b", real=True)
        return sp.mean(a**2 / b)

    @ex.function(points=1, truth=ratio)
    def mean_ratio(a: Any, b: Any) -> Any:
        return np.mean(a**2 / b)

    @ex.misconception(of="mean_ratio")
    def sum_taken(a: Any, b: Any) -> Any:
        """You sum."""
        return np.sum(a**2 / b)

    found = compiled(ex, "a", "b")
    assert found[0].id == "sum-taken"
    assert found[0].message == "You sum."
    assert {(r.rank, r.source) for r in found} == {
        (0, "misconception"), (1, "derived"), (2, "relation"), (3, "derived")
    }  # fmt: skip
    assert found == sorted(found, key=lambda r: (r.rank == 2, r.rank))  # swaps are tried last, but ranked before edits
    ids = [r.id for r in found]
    assert "sum-for-mean" not in ids  # it gives the same as the named idea, which keeps the name
    assert {"mean-not-taken", "division-missing", "power-missing", "arguments-swapped"} <= set(ids)
    swapped = found[ids.index("arguments-swapped")]
    assert "(a, b)" in swapped.message


def test_two_derived_rivals_never_say_the_same(ex: Exercise) -> None:
    @ex.function(points=1)
    def product(a: Any, b: Any) -> Any:
        return a * b

    found = compiled(ex, "a", "b")
    values = [tuple(np.round(codec.unpack(v), 6).tobytes() if v else None for v in r.values["values"]) for r in found]
    assert len(set(values)) == len(values)
    # a * b and b * a are the same: swapped arguments are no mistake here.
    assert "arguments-swapped" not in [r.id for r in found]


def test_an_idea_without_a_value_in_a_case_has_none_there(ex: Exercise) -> None:
    @ex.function(points=1, examples=[{"a": [1.0], "b": [4.0]}], drawn=3)
    def total(a: Any, b: Any) -> Any:
        return np.sum(a) + np.sum(b)

    @ex.misconception(of="total")
    def scalars_only(a: Any, b: Any) -> Any:
        """For one number only, and negated."""
        return -a[0] - b[0] if a.size == 1 else a.no_such_attribute

    rival = compiled(ex, "a", "b")[0]
    column = rival.values["values"]
    assert codec.unpack(column[0]) == -5.0
    assert column[1:] == (None, None, None)


def test_an_idea_may_fail_in_any_way(ex: Exercise) -> None:
    @ex.function(points=1)
    def total(a: Any, b: Any) -> Any:
        return np.sum(a) + np.sum(b)

    @ex.misconception(of="total")
    def endless(a: Any, b: Any) -> Any:
        """Recursion without an end."""
        return endless(a, b)

    with pytest.raises(AuthoringError, match="misconception endless"):
        compiled(ex, "a", "b")


def test_an_idea_equal_to_the_truth_is_refused(ex: Exercise) -> None:
    @ex.function(points=1)
    def total(a: Any, b: Any) -> Any:
        return np.sum(a) + np.sum(b)

    @ex.misconception(of="total")
    def no_idea(a: Any, b: Any) -> Any:
        """The same in another order."""
        return np.sum(a + b)

    with pytest.raises(AuthoringError) as caught:
        compiled(ex, "a", "b")
    assert "Add a case" in caught.value.remedy
    assert "total" in caught.value.fact


def test_a_while_loop_is_not_edited(ex: Exercise) -> None:
    @ex.function(points=1)
    def halvings(a: Any, b: Any) -> Any:
        n, x = 0, float(np.sum(b))
        while x > 1:
            x, n = x / 2, n + 1
        return n

    # An edit of it might never end; no edited rival is made.
    assert not [r for r in compiled(ex, "a", "b") if r.rank == 3]


def test_edits_run_with_the_names_of_the_record(ex: Exercise) -> None:
    @ex.function(points=1)
    def scaled(a: Any, b: Any) -> Any:
        weighted = SCALE * a
        return weighted + b

    messages = [r.message for r in compiled(ex, "a", "b") if r.id == "term-edited"]
    assert "Your answers are what comes out when the term `b` is missing." in messages
    # `weighted` is a name of the reference alone: the sentence explains it.
    assert any("the term `weighted` is missing. (Here `weighted = SCALE * a`.)" in message for message in messages)


def test_steps_of_the_reference_are_not_read_out(ex: Exercise) -> None:
    @ex.function(points=1)
    def scaled(a: Any, b: Any) -> Any:
        found = []
        found.append(a + b)
        return found[0]

    messages = [r.message for r in compiled(ex, "a", "b") if r.id in ("step-edited", "call-edited")]
    assert not any("found" in message for message in messages)


SCALE = 2.5

IDEAS: list[Callable[..., Any]] = [
    lambda value: {"a": value, "b": (value, [1, 2])},
    lambda value: (value, None),
    lambda value: "text",
    lambda value: np.array([np.nan, np.inf]),
    lambda value: np.array(1 + 2j),
    lambda value: True,
]


@pytest.mark.parametrize("idea", IDEAS)
def test_wrong_values_of_every_kind_are_kept(ex: Exercise, idea: Callable[..., Any]) -> None:
    @ex.function(points=1)
    def total(a: Any, b: Any) -> Any:
        return np.sum(a) + np.sum(b)

    def odd(a: Any, b: Any) -> Any:
        """Odd."""
        return idea(float(np.sum(a)))

    ex.misconception(of="total")(odd)
    first = compiled(ex, "a", "b")[0]
    assert first.id == "odd"
    assert first.values["values"][0] == codec.pack(codec.unpack(first.values["values"][0]))
