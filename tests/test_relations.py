"""Each relation is found where it holds, and nothing is said where none does."""

from __future__ import annotations

import contextlib
import io
import math
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from grader.compare import equal
from grader.relations import Evidence, Finding, explain_error, relate

SHAPES: dict[str, list[tuple[int, ...]]] = {
    "scalars": [(), (), (), ()],
    "vectors": [(5,), (4,), (7,), (3,)],
    "tables": [(3, 4), (2, 5), (4, 3)],
}
seeds = st.integers(0, 2**32 - 1)
answers = st.recursive(
    st.one_of(
        st.none(),
        st.integers(),
        st.floats(),
        st.text(max_size=8),
        hnp.arrays(
            st.sampled_from([np.float64, np.float32, np.float16, np.int64, np.bool_, np.complex128]),
            hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=3),
        ),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.lists(inner, max_size=3).map(tuple),
        st.dictionaries(st.text(max_size=5), inner, max_size=3),
    ),
    max_leaves=6,
)


def case(expected: Any, actual: Any, **more: Any) -> Evidence:
    right = equal(expected, actual, 1e-6, 1e-8)
    return Evidence(more.pop("arguments", {}), expected, actual, right, **more)


def cases(shapes: str, wrong: Callable[[Any], Any], seed: int = 0, wrap: Any = None) -> list[Evidence]:
    """Cases with random right answers, and wrong(right) in their place."""
    rng = np.random.default_rng(seed)
    rights = [rng.normal(size=shape) * 3 for shape in SHAPES[shapes]]
    wrap = wrap or (lambda value: value)
    return [case(wrap(right), wrap(wrong(right))) for right in rights]


def ids(evidence: list[Evidence]) -> list[str]:
    found = relate(evidence)
    assert [finding.specific for finding in found] == sorted((f.specific for f in found), reverse=True)
    for finding in found:
        assert finding.message.isprintable()
        assert finding.message.endswith((".", "?"))
        assert len(finding.message) < 400
    return [finding.id for finding in found]


# --- found -----------------------------------------------------------------------------------------------

ELEMENTWISE: dict[str, list[Callable[[Any], Any]]] = {
    "sign": [lambda e: -e],
    "complement": [lambda e: 1 - e],
    "reciprocal": [lambda e: 1 / e],
    "squared": [lambda e: e**2],
    "sign-lost": [np.abs],
    "constant-factor": [lambda e, c=c: c * e for c in (2, 0.5, 3, -4, math.pi, math.log(2), 1 / math.log(10), 1.2345)],
    "percent": [lambda e: 100 * e, lambda e: e / 100],
    "off-by-one": [lambda e: e + 1, lambda e: e - 1],
    "constant-offset": [lambda e: e + 0.37, lambda e: e - 20],
    "exponential-taken": [np.exp],
    "float16": [lambda e: np.asarray(e, np.float16)],
    "nearly-right": [lambda e: e * (1 + 1e-4 * np.sin(99 * e))],
}


@pytest.mark.parametrize("name", ELEMENTWISE)
@given(seed=seeds)
@settings(max_examples=8, deadline=None)
def test_elementwise(name: str, seed: int) -> None:
    for wrong in ELEMENTWISE[name]:
        for shapes in SHAPES:
            if shapes == "scalars" and name == "sign-lost":
                continue  # there may be no negative one
            evidence = cases(shapes, wrong, seed)
            assert ids(evidence)[0] == name, (shapes, relate(evidence))


@pytest.mark.parametrize("decimals", [2, 3, 4])
def test_rounded(decimals: int) -> None:
    evidence = cases("vectors", lambda e: np.round(e, decimals))
    assert relate(evidence)[0].message.startswith(f"Your answer is the right value rounded to {decimals} decimals")


def test_rounded_to_nobody_knows_how_many_decimals() -> None:
    evidence = [case(e, round(e, 4)) for e in (0.23500371, 0.41700432, 0.10900218)]
    assert relate(evidence)[0].message.startswith("Your answer is the right value rounded to a few decimals")


def test_truncated() -> None:
    assert ids(cases("vectors", np.trunc))[0] == "truncated"
    assert ids([case(e, math.floor(e)) for e in (2.71, -3.14, 9.81, 5.5)])[0] == "truncated"


def test_small_numbers_rounded_down() -> None:
    slopes = [np.tanh(row) for row in np.random.default_rng(0).normal(size=(3, 4))]
    assert ids([case(slope, np.floor(slope)) for slope in slopes]) == ["truncated"]
    assert ids([case(2 * slope, np.trunc(2 * slope)) for slope in slopes]) == ["truncated"]
    assert ids([case(slope, np.floor(slope)) for slope in slopes[:1]]) == []  # four signs may be chance
    shares = [case(abs(slope), np.trunc(abs(slope))) for slope in slopes]
    assert "by // or int()" in relate(shares)[0].message
    counts = [case(n, 0) for n in (2, 5, 7, 9)]
    assert relate(counts)[0].message.endswith("Is the result computed into the variable that is returned?")


def test_whole_numbers_where_others_are_due() -> None:
    rows = [np.random.default_rng(n).normal(size=n) * 3 for n in (5, 6, 8)]
    counted = [case((row**2 / 2).mean(), (row**2 // 2).mean(), arguments={"y": row}) for row in rows]
    (found,) = relate(counted)
    assert found.message == (
        "Your answer is made of whole numbers divided by the length of y, the right one is not. "
        "Is // used where / is meant, or something counted?"
    )
    assert ids([case(row**2, row**2 // 0.3) for row in rows]) == ["whole-numbers"]
    assert ids([case(np.round(row), np.round(row) ** 2 + 1) for row in rows]) == []


def test_a_step_rounded_down() -> None:
    evidence = []
    for w, g in np.random.default_rng(0).normal(size=(4, 2, 3)):
        evidence.append(case(w - g / 0.3, w - g // 0.3, arguments={"w": w, "g": g}))
    (found,) = relate(evidence)
    assert found.message == (
        "Your answer is right, but what is added to w, or taken from it, is rounded down. Is // used where / is meant?"
    )


def test_positive_answers_only() -> None:
    rights = [0.3172, 2.917, 0.0713]
    assert ids([case(e, math.sqrt(e)) for e in rights])[0] == "root-taken"
    assert ids([case(e, math.log(e)) for e in rights])[0] == "logarithm-taken"


def test_factors_have_words_of_their_own() -> None:
    def told(factor: float) -> str:
        return relate(cases("scalars", lambda e: factor * e))[0].message

    assert told(2) == "Your answer is twice the right value. Is a ½ missing, or a 2 too many?"
    assert told(-0.5).startswith("Your answer is half the right value.")
    assert told(-0.5).endswith("And its sign is wrong.")
    assert "base 2" in told(1 / math.log(2))
    assert "1.235, always" in told(1.23456)


def test_inverted_truth_values() -> None:
    right = np.array([1, 0, 0, 1, 0])
    assert ids([case(right, 1 - right), case(True, False), case(False, True)]) == ["inverted"]
    assert ids([case(True, False)]) == []


def test_off_by_one_of_whole_numbers() -> None:
    assert ids([case(n, n - 1) for n in (3, 8, 5, 12)])[0] == "off-by-one"


ARRAYS: dict[str, list[Callable[[Any], Any]]] = {
    "reversed": [lambda e: e[::-1]],
    "wrong-shape": [lambda e: e[None], lambda e: e[..., None]],
    "collapsed": [np.sum, np.mean],
    "starting-value-missing": [lambda e: e[1:]],
    "last-value-missing": [lambda e: e[:-1]],
    "one-too-many": [lambda e: np.append(e, e[-1:] * 3, axis=0), lambda e: np.insert(e, 0, 0, axis=0)],
    "one-late": [lambda e: np.append(e[:1] * 0, e[:-1], axis=0)],
    "one-early": [lambda e: np.append(e[1:], e[-1:] * 3, axis=0)],
    "first-element-only": [lambda e: e.flat[0], lambda e: np.where(np.arange(e.size).reshape(e.shape) == 0, e, 0)],
    "last-element-only": [lambda e: e.flat[-1]],
    "zero-everywhere": [np.zeros_like, lambda e: 0.0 * e.flat[0]],
    "permuted": [lambda e: np.sort(e.ravel()).reshape(e.shape)],
}


@pytest.mark.parametrize("name", ARRAYS)
@given(seed=seeds)
@settings(max_examples=8, deadline=None)
def test_arrays(name: str, seed: int) -> None:
    for wrong in ARRAYS[name]:
        for shapes in ("vectors", "tables"):
            evidence = cases(shapes, wrong, seed)
            if name == "permuted" and len({tuple(np.asarray(e.actual).ravel()) for e in evidence if e.ok}):
                continue
            assert ids(evidence)[0] == name, (shapes, relate(evidence))


def test_tables() -> None:
    assert ids(cases("tables", lambda e: e.T)) == ["transposed"]
    assert ids(cases("tables", lambda e: e.ravel())) == ["wrong-shape"]
    assert ids(cases("tables", lambda e: e[:, ::-1])) == ["reversed"]
    for axis in (0, 1):
        for keepdims in (True, False):
            found = relate(cases("tables", lambda e, a=axis, k=keepdims: e.sum(axis=a, keepdims=k)))
            assert found[0].id == "collapsed"
            assert f"axis {axis}" in found[0].message
    assert "the largest element" in relate(cases("tables", np.max))[0].message
    square = np.random.default_rng(1).normal(size=(3, 3))
    assert ids([case(square, square.T)]) == ["transposed"]
    symmetric = square + square.T
    assert ids([case(symmetric, np.diag(symmetric))]) == ["diagonal-only"]
    assert ids([case(symmetric, np.diag(np.diag(symmetric)))]) == ["diagonal-only"]


def test_an_array_for_a_number() -> None:
    rows = np.random.default_rng(0).normal(size=(3, 2, 4))
    (found,) = relate([case(tuple(row.std(axis=1)), tuple(row), names=("a", "b")) for row in rows])
    assert found.message.startswith("The 1st result (a) and the 2nd result (b) are an array, where one number is")


def test_the_first_row_only() -> None:
    (found,) = relate(cases("tables", lambda e: e[0]))
    assert found.message.startswith("Your answer is right for the first row only.")


def test_not_reduced() -> None:
    rng = np.random.default_rng(0)
    rows = [rng.normal(size=n) for n in (3, 5, 4)]
    assert ids([case(row.mean(), row) for row in rows]) == ["not-reduced"]
    assert "the sum of what you return" in relate([case(row.sum(), row) for row in rows])[0].message
    tables = [rng.normal(size=(3, n)) for n in (3, 5, 4)]
    assert "axis 1" in relate([case(t.mean(axis=1, keepdims=True), t) for t in tables])[0].message


def test_softmax_along_the_wrong_axis() -> None:
    rng = np.random.default_rng(0)
    tables = [np.exp(rng.normal(size=shape)) for shape in ((3, 4), (2, 3))]
    vector = np.exp(rng.normal(size=4))
    passing = case(vector / vector.sum(), vector / vector.sum())
    rights = [t / t.sum(axis=1, keepdims=True) for t in tables]
    other = [t / t.sum(axis=0, keepdims=True) for t in tables]
    assert ids([passing, *map(case, rights, other)])[0] == "other-axis"
    assert ids([passing, *map(case, rights, [t / t.sum() for t in tables])])[0] == "normalised-over-all"


# --- the inputs ------------------------------------------------------------------------------------------


def with_inputs(wrong: Callable[..., Any], right: Callable[..., Any]) -> list[Evidence]:
    rng = np.random.default_rng(3)
    found = []
    for n in (4, 7, 1, 5):
        arguments = {"X": rng.normal(size=(2, n)), "y": rng.normal(size=n), "lam": float(rng.uniform(0.1, 0.9))}
        found.append(case(right(**arguments), wrong(**arguments), arguments=arguments))
    return found


INPUTS: dict[str, tuple[Callable[..., Any], Callable[..., Any]]] = {
    "sum-for-mean": (lambda y, **_: (y**2).sum(), lambda y, **_: (y**2).mean()),
    "mean-for-sum": (lambda y, **_: (y**2).mean(), lambda y, **_: (y**2).sum()),
    "n-minus-one": (lambda X, **_: X.var(axis=1), lambda X, **_: X.var(axis=1) * X.shape[1] / max(X.shape[1] - 1, 0.5)),
    "root-n": (lambda y, **_: np.linalg.norm(y), lambda y, **_: np.sqrt((y**2).mean())),
    "argument-factor-extra": (lambda y, lam, **_: lam * y**3, lambda y, **_: y**3),
    "argument-factor-missing": (lambda lam, y, **_: np.exp(y), lambda lam, y, **_: lam * np.exp(y)),
    "argument-left-out": (lambda y, **_: np.exp(y), lambda y, lam, **_: np.exp(y) + lam),
    "argument-added": (lambda y, lam, **_: np.exp(y) + lam, lambda y, **_: np.exp(y)),
    "returns-an-input": (lambda y, **_: y, lambda y, lam, **_: y - lam * np.exp(y)),
}


@pytest.mark.parametrize("name", INPUTS)
def test_inputs(name: str) -> None:
    wrong, right = INPUTS[name]
    evidence = with_inputs(wrong, right)
    if name == "n-minus-one":  # n = 1 has no such spread
        evidence = [e for e in evidence if e.arguments["y"].size > 1]
    assert ids(evidence)[0] == name


def test_the_dimension_is_named() -> None:
    wrong, right = INPUTS["sum-for-mean"]
    message = relate(with_inputs(wrong, right))[0].message
    assert "the number of columns of X" in message
    only_y = [
        Evidence({"y": e.arguments["y"]}, e.expected, e.actual, e.ok, rtol=e.rtol) for e in with_inputs(wrong, right)
    ]
    assert "the length of y" in relate(only_y)[0].message


def test_a_dimension_that_never_varies_is_not_told_from_a_constant() -> None:
    rng = np.random.default_rng(0)
    rows = [rng.normal(size=4) for _ in range(4)]
    assert ids([case(r.mean(), r.sum(), arguments={"r": r}) for r in rows]) == ["constant-factor"]


# --- whole answers ---------------------------------------------------------------------------------------


def test_nothing_returned() -> None:
    assert ids([case(0.5, None), case(None, None)]) == ["returned-nothing"]
    assert "changes w but" in relate([case(0.5, None, modified=("w",))])[0].message
    printed = [case(0.123456789, None, stdout="the loss is 0.123456789\n"), case(True, None, stdout="True\n")]
    assert ids(printed) == ["printed-not-returned"]
    assert ids([case(np.array([0.5, -1.25, 3]), None, stdout="[ 0.5  -1.25  3.  ]\n")]) == ["printed-not-returned"]
    assert ids([*printed, case(0.5, None, stdout="0.6")]) == ["returned-nothing"]
    assert ids([*printed, case(0.5, 0.6)]) == []


def test_a_comma_too_many() -> None:
    assert ids([case(0.5, (0.5,)), case(np.ones(2), (np.ones(2),))]) == ["trailing-comma"]
    assert ids([case(0.5, (1.0, 0.5)), case(np.ones(2), [3.0, np.ones(2)])]) == ["one-of-several-items"]
    assert "one-of-several-items" not in ids([case(0.5, (1.0, 0.5)), case(0.25, (0.25, 3.0))])
    assert ids([case(0.5, (0.5,)), case(0.7, (0.5,))]) == []
    part = [case((0.31, 0.52), (0.31, (0.52,)), names=("w", "v")), case((0.3, 1.9), (0.3, (1.9,)), names=("w", "v"))]
    assert relate(part)[0].message == "The 2nd result (v) is right, but inside a tuple. Is there a comma too many?"
    assert "transposed" not in ids(part)


def test_right_answers_in_a_dict() -> None:
    rows = np.random.default_rng(0).normal(size=(3, 4))
    (found,) = relate([case(row, {"out": row}) for row in rows])
    assert found.message == "The right answer is in a dict, under 'out': return it alone."
    assert ids([case(row, {"z": 2 * row, "out": row}) for row in rows]) == ["answer-in-a-dict"]
    assert ids([case(row, {"out": 2 * row}) for row in rows]) == []
    assert ids([case({"w": row}, {"out": {"w": row}}) for row in rows]) == ["answer-in-a-dict"]
    assert ids([case(True, {"a": False, "b": True}), case(False, {"a": True, "b": False})]) == []  # chance, perhaps
    pairs = rows.tolist()
    (found,) = relate([case((w, s), {"s": s, "w": w}, names=("w", "s")) for w, s, *_ in pairs])
    assert found.message == "The right results are in a dict. Return them as a tuple, in this order: w, s."
    (found,) = relate([case((w, s), {"sum": s, "weights": w}) for w, s, *_ in pairs])
    assert found.message.endswith("in this order: weights, sum.")
    assert ids([case((w, s), {"s": s, "w": -w}, names=("w", "s")) for w, s, *_ in pairs]) == []


def test_one_of_the_results_alone() -> None:
    rows = np.random.default_rng(0).normal(size=(3, 4))
    (found,) = relate([case((row, 1.0), row, names=("w", "converged")) for row in rows])
    assert found.message == "Your answer is the 1st result (w) alone; 2 are wanted: return w, converged."
    assert ids([case((row, 1.0), 1.0) for row in rows]) == []  # always the same, so perhaps by chance
    assert ids([case((row, 1.0), 2 * row) for row in rows]) == []


def test_parts_that_are_not_joined() -> None:
    rows = np.random.default_rng(0).normal(size=(3, 4))
    assert ids([case(row, (row[0], row[1:])) for row in rows]) == ["parts-not-joined"]
    assert ids([case(row, (row[0], -row[1:])) for row in rows]) == []


def test_swapped_results() -> None:
    rng = np.random.default_rng(0)
    pairs = [(rng.normal(), rng.normal(size=2)) for _ in range(3)]
    swapped = [case((w, b), (b, w), names=("w", "b")) for w, b in pairs]
    assert relate(swapped)[0].message == "Right but for the order: w and b are swapped."
    counts = [(5, 3, 2, 7), (4, 6, 1, 8), (9, 2, 3, 4)]
    assert (
        "3rd result and the 4th result are swapped"
        in relate([case(c, (*c[:2], c[3], c[2])) for c in counts])[0].message
    )
    turned = [case((a, b, c), (c, a, b)) for a, b, c in rng.normal(size=(3, 3)).tolist()]
    assert ids(turned)[0] == "results-swapped"
    dicts = [case({"O4": a, "O5": b, "O6": 1.0}, {"O4": b, "O5": a, "O6": 1.0}) for a, b in rng.normal(size=(3, 2))]
    assert relate(dicts)[0].message == "Right but for the order: O4 and O5 are swapped."


def test_text_for_a_number() -> None:
    assert ids([case(0.5, "0.5"), case(True, "True")]) == ["text-for-number"]
    assert ids([case(0.5, "half")]) == []


def test_true_or_false_for_a_word() -> None:
    (found,) = relate([case("increase", True), case("decrease", np.bool_(False))])
    assert found.message == "Your answer is True or False, where a word is wanted. Return the word itself, in quotes."
    assert ids([case("increase", True), case("decrease", 0.0)]) == []


def test_the_right_value_printed_and_another_returned() -> None:
    printed = [case("increase", "stay", stdout="increase\n"), case("decrease", "stay", stdout="decrease\n")]
    (found,) = relate(printed)
    assert (
        found.message == "You print the right value, but return another one. Is there a print where a return is wanted?"
    )
    assert ids([*printed, case("wait", "stay", stdout="going\n")]) == []
    assert ids([case(1.0, 0.3, stdout="1\n")]) == []  # a 1 is soon printed


def test_a_word_spelt_otherwise() -> None:
    assert ids([case("increase", "Increase"), case("decrease", "decreases")]) == ["word-spelt-otherwise"]
    assert ids([case("overfitting", "underfitting")]) == []


def test_words_for_a_word() -> None:
    assert ids([case("increase", ["increase", "wait"]), case("wait", ["wait"])]) == ["words-for-word"]


def test_always_the_same() -> None:
    rights = [0.31, 0.72, 0.913, 0.555]
    assert relate([case(e, 0.25) for e in rights])[0].message == (
        "Your answer is 0.25 in every case: it does not depend on the inputs."
    )
    assert ids([case(b, True) for b in (True, False, True, True, False)])[0] == "constant-answer"
    assert ids([case(0.31, 0.25)]) == []


def test_always_false() -> None:
    rights = [True, False, True, True, False, True]
    assert relate([case(right, False) for right in rights])[0].message.startswith("Your answer is False in every case")
    assert relate([case(right, 0) for right in rights])[0].message.startswith("Your answer is 0 in every case")


def test_only_the_first_of_zeros_and_ones() -> None:
    rights = [[1, 0, 1], [0, 1, 1, 0, 1], [1, 0], [0, 0, 1], [1, 1, 0, 0]]
    evidence = [case(np.array(right), np.array(right[:1])) for right in rights]
    assert ids(evidence)[0] == "first-element-only"
    assert "first-element-only" not in ids(evidence[:3])


def test_not_all_elements_were_set() -> None:
    def half(right: Any) -> Any:
        return np.where(np.arange(right.size).reshape(right.shape) < right.size // 2, right, 0.0)

    assert ids(cases("tables", half))[0] == "filled-in-part"
    assert "filled-in-part" not in ids(cases("vectors", lambda e: np.maximum(e, 0)))


def test_not_finite() -> None:
    def logits(z: float) -> Evidence:
        actual = float("nan") if abs(z) > 700 else 1 / (1 + math.exp(-z))
        return case(1 / (1 + math.exp(-min(z, 700))), actual, arguments={"z": z})

    assert ids([logits(z) for z in (0.5, -3.0, 1000.0)]) == ["not-finite-for-large"]
    at_zero = [
        case(-math.log(0.5), -math.log(0.5), arguments={"p": 0.5}),
        case(27.6, float("inf"), arguments={"p": 0.0}),
    ]
    assert ids(at_zero) == ["not-finite"]
    mixed = np.array([0.5, 1.0]), np.array([0.5, np.nan])
    assert ids([case(*mixed, arguments={"z": np.array([0.0, 800.0])})]) == ["not-finite-for-large"]
    wrong_too = np.array([0.5, 1.0]), np.array([0.3, np.nan])
    assert ids([case(*wrong_too, arguments={"z": np.array([0.0, 800.0])})]) == []


def test_changed_inputs_are_named_only_where_they_may_matter() -> None:
    wrong = case(0.37, 0.91, modified=("W",))
    assert ids([wrong]) == ["modified-in-place"]
    assert ids([wrong, case(0.5, 0.5, modified=("W",))]) == []
    assert ids([wrong, case(0.31, 0.77)]) == []


# --- parts of answers ------------------------------------------------------------------------------------


def test_the_wrong_part_is_named() -> None:
    rng = np.random.default_rng(0)
    rows = rng.normal(size=(3, 3))
    second = [case((a, b, c), (a, 2 * b, c), names=("v", "s", "t")) for a, b, c in rows.tolist()]
    assert relate(second)[0].message.startswith("The 2nd result (s) is twice the right value.")
    two = [case({"dW1": a, "db1": b, "dW2": c}, {"dW1": -a, "db1": -b, "dW2": c}) for a, b, c in rows]
    assert relate(two)[0].message.startswith("dW1 and db1 are the right value with the wrong sign.")
    different = [case((a, b, c), (2 * a, 3 * b, c)) for a, b, c in rows.tolist()]
    assert ids(different) == []


# --- silent ----------------------------------------------------------------------------------------------


@given(seeds)
@settings(max_examples=40, deadline=None)
def test_unrelated_answers_have_no_relation(seed: int) -> None:
    rng = np.random.default_rng(seed)
    for shapes in SHAPES.values():
        evidence = [
            case(rng.normal(size=s), rng.normal(size=s), arguments={"z": rng.normal(size=s), "n": int(rng.integers(9))})
            for s in shapes
        ]
        assert relate(evidence) == []
        pairs = [case(tuple(rng.normal(size=2)), tuple(rng.normal(size=2))) for _ in shapes]
        assert relate(pairs) == []


def test_unrelated_whole_numbers_have_no_relation() -> None:
    rng = np.random.default_rng(0)
    said = 0
    for _ in range(200):
        rows = rng.integers(0, 10, size=(4, 2)).tolist()
        labels = [rng.integers(0, 3, size=6) for _ in range(4)]
        said += bool(relate([case(e, a, arguments={"n": int(rng.integers(9))}) for e, a in rows]))
        said += bool(relate([case(labels[0], labels[1]), case(labels[2], labels[3])]))
    assert said <= 2  # of 400: chance can still make three small numbers one apart


@pytest.mark.parametrize("name", ["sign", "complement", "squared", "constant-factor", "constant-offset"])
def test_one_case_that_speaks_against_it_silences_a_relation(name: str) -> None:
    evidence = cases("vectors", ELEMENTWISE[name][0])
    assert ids(evidence)[0] == name
    assert name not in ids([*evidence, case(0.7171, 0.7171)])  # right: the relation does not hold here
    assert ids([*evidence, case(0.7171, 0.3219)]) == []  # wrong in another way


def test_a_short_number_proves_little() -> None:
    assert ids([case(0.5, 1.0)]) == []
    assert ids([case(4.0, 2.0)]) == []
    assert ids([case(3, 4)]) == []
    assert ids([case(1.5, 3.0), case(0.25, 0.5), case(3.5, 7.0)]) == ["constant-factor"]


def test_other_structures_are_left_to_the_comparison() -> None:
    assert relate([]) == []
    assert relate([case(0.5, 0.5)]) == []
    assert relate([case({"a": 1.0}, {}), case({"a": 0.371}, {"a": -0.371})]) == []
    assert relate([Evidence({}, 0.5, 0.5, ok=False)]) == []  # judged by something else


@given(st.lists(st.tuples(answers, answers, answers, st.booleans()), max_size=4), st.text(max_size=30))
@settings(max_examples=150, deadline=None)
def test_arbitrary_evidence_never_raises_or_warns(rows: list[tuple[Any, Any, Any, bool]], stdout: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        honest = [case(e, a, arguments={"x": x, "s": stdout}, stdout=stdout, modified=("x",)) for x, e, a, _ in rows]
        for evidence in (honest, [Evidence({"x": x}, e, a, ok) for x, e, a, ok in rows]):
            assert all(isinstance(finding, Finding) for finding in relate(evidence))


# --- exceptions ------------------------------------------------------------------------------------------

RAISING = {
    "if-on-array": ["if np.ones(2) > 0: pass", "np.ones(2) and 1", "max(np.ones(2), 0)"],
    "math-on-array": ["math.exp(np.ones(2))", "float(np.ones(3))"],
    "range-of-an-array": ["range(np.ones(3, int))", "[1, 2][np.ones(2, int)]"],
    "shape-in-brackets": [
        "np.random.default_rng(0).random(3, 4)",
        "np.random.default_rng(0).random(*np.ones((9, 4)).shape)",
    ],
    "list-method-of-an-array": ["np.ones(2).index(1)", "np.ones(2).append(1)"],
    "old-random-names": ["np.random.default_rng(0).randn(2)"],
    "function-not-called": ["def f(x): return x\n2 * f"],
    "several-things-at-once": ["np.linalg.eig(np.eye(2)) > 0", "np.linalg.eigh(np.eye(2)).min()"],
    "product-of-numbers": ["0.5 @ 0.5", "np.ones(2) @ np.float64(2)", "np.ones(2) @ 3"],
    "dict-in-a-formula": ["0.5 * {}", "-{}", "{}.shape", "{} > 1"],
    "tuple-in-a-formula": ["0.5 - (1.0,)", "(1,) + 1", "(1,).shape", "(1,)[0] = 2", "(1,) > 1"],
    "text-in-a-formula": ["'a' - 1", "'a' + 1", "'a' > 1.5", "1 + 'a'", "np.ones(2) - np.array(['a', 'b'])"],
    "caret-for-power": ["0.9 ^ 2", "np.ones(2) ^ 2"],
    "number-joined": ["np.concatenate((0.5, np.ones(2)))"],
    "ragged-array": ["np.array([[1, 2], [3]])", "np.zeros(2)[0] = np.ones(2)", "a = np.zeros(2); a[0] = [1, 2]"],
    "matmul-shapes": ["np.ones((2, 3)) @ np.ones((2, 3))", "np.dot(np.ones(3), np.ones(2))"],
    "broadcast-shapes": [
        "np.ones(2) + np.ones(3)",
        "np.zeros(3)[:] = np.ones(2)",
        "a = np.ones(3); a += np.ones((2, 3))",
    ],
    "reshape-size": ["np.ones(4).reshape(3)"],
    "concatenate-shapes": ["np.stack([np.ones(2), np.ones(3)])", "np.concatenate([np.ones((2, 2)), np.ones((1, 3))])"],
    "axis-out-of-range": ["np.ones(3).sum(axis=1)"],
    "too-many-indices": ["np.ones(3)[0, 1]"],
    "float-index": [
        "np.unravel_index(1.5, (2, 2))",
        "np.ones(3)[1.0]",
        "[1, 2][1.0]",
        "range(2.0)",
        "np.zeros(np.float64(2))",
    ],
    "index-of-nothing": ["np.zeros(0)[0]", "np.zeros((2, 0))[:, -1]"],
    "largest-of-nothing": ["max([])", "min(x for x in ())", "np.max(np.zeros(0))", "np.argmin([])"],
    "index-out-of-range": ["[1][1]", "np.ones(2)[2]"],
    "nothing-returned-inside": ["None + 1", "None[0]", "None.shape", "len(None)", "np.exp(None)"],
    "missing-import": ["numpy", "itertools", "exp(1)"],
    "unbound-variable": ["def f():\n  a += 1\nf()"],
    "unknown-name": ["alpha"],
    "wrong-signature": ["(lambda x: x)()", "(lambda x: x)(1, 2)", "(lambda x: x)(y=1)", "(lambda x, y=1: x)(1, 2, 3)"],
    "module-called": ["math(1)"],
    "not-callable": ["2(3)", "np.ones(2)(3)"],
    "arrays-only": [
        "(0.5)[0]",
        "len(0.5)",
        "(1.0).shape",
        "np.float64(1)[0]",
        "len(np.array(1.0))",
        "[z for z in 0.5]",
        "(0.5 > 0).astype(int)",
        "np.nonzero(np.array(0.5))",
        "z = 0.5; z[z < 0] = 0",
    ],
    "lists-are-not-arrays": ["[1] - [1]", "[1.0] * 2.0", "-[1]", "[1].shape", "[[1]][0, 0]", "[1] + 1"],
    "whole-number-array": ["a = np.ones(2, int); a += 0.5", "a = np.ones(2, int); a /= 2"],
    "read-only-array": ["a = np.ones(2); a.flags.writeable = False; a[0] = 1"],
    "unpacking": ["a, b = np.ones(3).shape", "a, b = 1, 2, 3"],
    "missing-key": ["{}['W3']"],
    "singular-matrix": ["np.linalg.inv(np.zeros((2, 2)))"],
    "division-by-zero": ["1 / 0"],
    "overflow": ["math.exp(1000)"],
    "domain": ["math.log(0)", "math.sqrt(-1)"],
    "endless-recursion": ["def f(): f()\nf()"],
    "module-not-allowed": ["import no_such_module"],
    "no-such-function": ["np.sigmoid", "math.relu"],
    "not-written-yet": ["raise NotImplementedError"],
    "assertion": ["assert 1 == 2"],
}


@pytest.mark.parametrize("name", RAISING)
def test_real_exceptions_are_explained(name: str) -> None:
    for source in RAISING[name]:
        with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()), pytest.raises(Exception) as caught:  # noqa: PT012
            warnings.simplefilter("ignore")
            exec(source, {"np": np, "math": math})
        found = explain_error(type(caught.value).__name__, str(caught.value))
        assert found is not None, (source, caught.value)
        assert found.id == name, (source, caught.value)
        assert "{" not in found.message


@given(st.text(max_size=20), st.text(max_size=60))
@settings(max_examples=50, deadline=None)
def test_unknown_exceptions_are_left_alone(name: str, message: str) -> None:
    assert explain_error(f"My{name}Problem", message) is None
    found = explain_error("KeyError", message)
    assert found is None or found.message.isprintable()


def test_long_messages_are_bounded() -> None:
    found = explain_error("NameError", "name '" + "a" * 10**6 + "' is not defined")
    assert found is None
    assert len(explain_error("KeyError", "k" * 10**6).message) < 300  # type: ignore[union-attr]
