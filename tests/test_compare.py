"""Right is right in every form that is allowed, and nothing else is."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from grader.compare import Mismatch, compare, equal, leaves

TOLERANCES = {"rtol": 1e-6, "atol": 1e-8}
quick = settings(max_examples=80, deadline=None)

finite = st.floats(-1e6, 1e6)
arrays = hnp.arrays(
    st.sampled_from([np.float64, np.float32, np.int64, np.bool_]),
    hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=4),
)
real_arrays = hnp.arrays(np.float64, hnp.array_shapes(max_dims=3, max_side=4), elements=finite)
answers = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=10), arrays),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.lists(inner, max_size=4).map(tuple),
        st.dictionaries(st.text(max_size=5), inner, max_size=4),
    ),
    max_leaves=10,
)


def check(expected: Any, actual: Any, **options: Any) -> Mismatch | None:
    return compare(expected, actual, **{**TOLERANCES, **options})


def message(expected: Any, actual: Any, **options: Any) -> str:
    mismatch = check(expected, actual, **options)
    assert mismatch is not None
    return mismatch.message


# --- accepted --------------------------------------------------------------------------------------------


@given(answers)
@quick
def test_every_answer_equals_itself(value: Any) -> None:
    assert check(value, value) is None


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        (0.5, np.array(0.5)),
        (0.5, np.array([[[0.5]]])),
        (0.5, [0.5]),
        (np.array([[0.5]]), 0.5),
        (np.array([0.5]), (0.5,)),
        (1, True),
        (True, 1.0),
        (np.array([True, False]), [1, 0]),
        (np.array([1.0, 2.0]), [1, 2]),
        (np.array([1.0, 2.0]), (1, np.array(2.0))),
        (np.array([1.0, 2.0]), [np.array(1.0), 2.0]),
        (np.eye(2), [[1, 0], [0, 1]]),
        ([1.0, 2.0], np.array([1.0, 2.0])),
        (np.zeros(0), []),
        ((1.0, 2.0), [1.0, 2.0]),
        ((1.0, 2.0), np.array([1.0, 2.0])),
        ((np.ones(2), 3.0), [[1, 1], np.array([3.0])]),
        ([np.ones(2), np.ones(3)], (np.ones(2), np.ones(3))),
        ({"dW1": 1.0}, {"dW1": 1.0, "extra": None}),
        (float("nan"), np.nan),
        (np.array([np.inf, -np.inf, np.nan]), [np.inf, -np.inf, np.nan]),
        (None, None),
        ("saddle", "saddle"),
        (0.1, np.float32(0.1)),
        (np.array([1.0, 0.1]), np.array([1.0, 0.1], dtype=np.float32)),
        (2.0**62, 2**62),
    ],
)
def test_accepts(expected: Any, actual: Any) -> None:
    assert check(expected, actual) is None


def test_float32_gets_its_own_tolerance_but_zero_is_never_right() -> None:
    assert equal(0.3, np.float32(0.3 * (1 + 8e-6)), **TOLERANCES)
    assert not equal(0.3, 0.3 * (1 + 8e-6), **TOLERANCES)
    assert not equal(1e-7, np.float32(0), **TOLERANCES)
    assert not equal(np.full(4, 1e-7), np.zeros(4, np.float32), **TOLERANCES)
    assert equal(np.array([1.0, 1e-7]), np.array([1.0, 2e-7], np.float32), **TOLERANCES)


def test_float16_is_not_given_one() -> None:
    assert "float16" in message(1 / 3, np.float16(1 / 3))


def test_whole_numbers_are_whole_however_large() -> None:
    assert check(5_000_000, 5_000_001) is not None
    assert check(np.array([5_000_000]), np.array([5_000_001.0])) is not None
    assert check(5_000_000, 5_000_001, atol=2.0) is None


# --- refused ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("expected", "actual", "kind"),
    [
        (0.5, None, "structure"),
        (0.5, (0.5,), "structure"),
        (0.5, {}, "structure"),
        (0.5, [], "shape"),
        (0.5, "0.5", "kind"),
        (np.ones(2), ["a", 1], "kind"),
        (np.ones(2), [[1], [1, 2]], "structure"),
        (np.ones(2), [None, 1.0], "structure"),
        (np.ones(3), np.ones((3, 1)), "shape"),
        (np.ones(3), np.ones((1, 3)), "shape"),
        (np.ones((2, 3)), np.ones((3, 2)), "shape"),
        (np.ones(3), 1.0, "shape"),
        (1.0, np.ones(3), "shape"),
        (np.array([0.5]), np.array([[0.5, 0.5]]), "shape"),
        (np.zeros((0, 2)), np.zeros((0, 3)), "shape"),
        (0.5, 0.5 + 0j, "kind"),
        (0.5, float("nan"), "finiteness"),
        (float("nan"), 0.5, "finiteness"),
        (float("inf"), float("-inf"), "finiteness"),
        (float("inf"), float("nan"), "finiteness"),
        (1e308, -1e308, "value"),
        (0.5, 0.50001, "value"),
        (True, False, "value"),
        ((1.0, 2.0), (1.0,), "length"),
        ((1.0, 2.0), 1.0, "structure"),
        ((1.0, 2.0), None, "structure"),
        ([np.ones(2), np.ones(3)], [np.ones(2)], "length"),
        ({"a": 1.0, "b": 2.0}, {"a": 1.0}, "keys"),
        ({"a": 1.0}, [1.0], "structure"),
        (None, 0.0, "structure"),
        ("saddle", "Saddle", "value"),
        ("saddle", 1.0, "structure"),
    ],
)
def test_refuses(expected: Any, actual: Any, kind: str) -> None:
    for reveal in (True, False):
        mismatch = check(expected, actual, reveal=reveal)
        assert mismatch is not None
        assert mismatch.kind == kind


@given(real_arrays, real_arrays)
@quick
def test_broadcasting_never_forgives(a: np.ndarray, b: np.ndarray) -> None:
    assume(a.shape != b.shape and max(a.size, b.size) > 1)
    mismatch = check(a, b)
    assert mismatch is not None
    assert mismatch.kind == "shape"


@given(real_arrays, st.data())
@quick
def test_one_changed_element_is_found_and_named(expected: np.ndarray, data: st.DataObject) -> None:
    index = tuple(data.draw(st.integers(0, n - 1)) for n in expected.shape)
    actual = expected.copy()
    actual[index] += data.draw(st.sampled_from([-1, 1])) * (1e-7 + 3e-6 * abs(expected[index]))
    mismatch = check(expected, actual)
    assert mismatch is not None
    assert mismatch.kind == "value"
    if expected.size > 1:
        assert mismatch.path == f"element [{', '.join(map(str, index))}]"


@given(real_arrays, st.data())
@quick
def test_a_nan_is_found_before_other_wrong_values(expected: np.ndarray, data: st.DataObject) -> None:
    index = tuple(data.draw(st.integers(0, n - 1)) for n in expected.shape)
    actual = expected + 1
    actual[index] = np.nan
    mismatch = check(expected, actual)
    assert mismatch is not None
    assert mismatch.kind == "finiteness"


@given(answers, answers)
@settings(max_examples=200, deadline=None)
def test_equal_is_what_compare_finds_nothing_in(expected: Any, actual: Any) -> None:
    for one, other in ((expected, actual), (expected, expected), (expected, [expected]), ([expected, actual], actual)):
        for rtol, atol in ((1e-6, 1e-8), (0.0, 0.0), (0.0, np.inf)):
            assert equal(one, other, rtol, atol) is (compare(one, other, rtol=rtol, atol=atol) is None)


@given(answers, answers)
@settings(max_examples=60, deadline=None)
def test_arbitrary_pairs_never_raise_or_warn(expected: Any, actual: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for reveal in (True, False):
            mismatch = check(expected, actual, reveal=reveal)
            assert mismatch is None or (mismatch.message.isprintable() and len(mismatch.message) < 1500)
        assert equal(expected, actual, **TOLERANCES) == (mismatch is None)


def test_hostile_answers_are_refused_in_time() -> None:
    deep: Any = 0.5
    for _ in range(500):
        deep = [deep]
    for hostile in (deep, "x" * 1_000_000, [[]] * 100_000, {"a": {}}, 10**5000, [10**5000, 1], [2**64, -1]):
        assert check(0.5, hostile) is not None
        assert check(np.ones(2), hostile) is not None
        assert check({"a": np.ones(2)}, {"a": hostile}) is not None


# --- words -----------------------------------------------------------------------------------------------


def test_the_place_is_named() -> None:
    names = ("via_o21", "via_o22", "total")
    mismatch = check((1.0, 2.0, 3.0), (1.0, 2.5, 3.5), names=names)
    assert mismatch == Mismatch(
        "value", "the 2nd result (via_o22)", "The 2nd result (via_o22) is 2.5, but 2 is wanted (off by 0.5)."
    )
    wrong = np.eye(3)
    wrong[0, 2] = 1
    assert check({"dW1": np.eye(3)}, {"dW1": wrong}).path == "dW1[0, 2]"  # type: ignore[union-attr]
    assert check({"Err5": 1.0}, {"Err5": 2.0}).path == "Err5"  # type: ignore[union-attr]
    nested = check((1.0, {"A1": np.ones(2)}), (1.0, {"A1": np.zeros(2)}), names=("Y_hat", "cache"))
    assert nested is not None
    assert nested.path == "the 2nd result (cache), A1[0]"
    assert check((np.ones(2), 1.0), (np.zeros(2), 1.0)).path == "the 1st result, element [0]"  # type: ignore[union-attr]


def test_the_graver_mismatch_comes_first() -> None:
    assert check((1.0, np.ones(3)), (2.0, np.ones(2))).kind == "shape"  # type: ignore[union-attr]
    assert check({"a": 1.0, "b": 2.0}, {"a": 9.0}).kind == "keys"  # type: ignore[union-attr]


def test_all_missing_keys_are_named() -> None:
    assert message({"dW1": 1, "db1": 2, "dW2": 3}, {"dW1": 1}) == "The dict you return lacks the keys db1 and dW2."


def test_shapes_are_told_with_the_way_out() -> None:
    right = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
    assert message(right, right.T).endswith("(3, 2) came back, (2, 3) is wanted. Its transpose is right.")
    column = message(right[0], right[0][:, None])
    assert "(3, 1) came back, (3,) is wanted. The values are right" in column
    assert message(right[0], np.zeros((3, 1))).endswith("(3, 1) came back, (3,) is wanted.")
    assert message(right[0], 1.0) == "One number came back, an array of shape (3,) is wanted."


def test_close_values_are_shown_with_enough_digits() -> None:
    assert message(0.5, 0.500001) == "Your answer is 0.500001, but 0.5 is wanted (off by 1e-06)."
    assert "is 0.3333334, but 0.3333333 is" in message(1 / 3, 1 / 3 + 1e-7, rtol=1e-9, atol=0)


def test_how_many_are_wrong_is_counted() -> None:
    assert message(np.arange(4.0), np.array([0.0, 1.0, 5.0, 6.0])).endswith("In all, 2 of 4 elements are not right.")


@pytest.mark.parametrize("actual", [0.25, -7.125, np.nan, np.inf, None, "x", (1.0,), np.ones(2), 1j])
def test_hidden_cases_do_not_reveal_what_was_wanted(actual: Any) -> None:
    for expected in (7.125, [7.125], True, None, "saddle", np.inf):
        if (actual is None or actual is np.inf) and expected == actual:
            continue
        mismatch = check(expected, actual, reveal=False)
        assert mismatch is not None
        for secret in ("7.125", "True", "saddle", "large", "small", "off by", "sign", "None is wanted", "but"):
            if secret not in str(actual):
                assert secret not in mismatch.message
    text = message(np.array([1.0, 7.125]), np.array([1.0, 0.25]), reveal=False)
    assert text == "Element [1] is 0.25, which is not right."


# --- leaves ----------------------------------------------------------------------------------------------


def test_leaves_correspond() -> None:
    found = leaves((1.0, {"W": np.ones(2), "b": 3.0}), (4.0, {"W": None}), names=("loss", "grads"))
    assert [(leaf.path, leaf.actual) for leaf in found] == [
        ("the 1st result (loss)", 4.0),
        ("the 2nd result (grads), W", None),
    ]
    assert leaves((1.0, 2.0), (1.0,)) == []


@given(answers, answers)
@quick
def test_leaves_of_equal_structures_decide(expected: Any, actual: Any) -> None:
    if check(expected, actual) is None:
        assert all(check(leaf.expected, leaf.actual) is None for leaf in leaves(expected, actual))
