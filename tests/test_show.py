"""Values as text: short, on one line, never an exception."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from grader.show import apart, clip, kind_of, listing, number, ordinal, show
from grader.worker.codec import Function, Generator

numbers = st.one_of(st.booleans(), st.integers(), st.floats(), st.complex_numbers())
arrays = hnp.arrays(
    st.sampled_from([np.float64, np.float32, np.float16, np.int64, np.uint8, np.bool_, np.complex128]),
    hnp.array_shapes(min_dims=0, max_dims=6, min_side=0, max_side=4),
)
plain = st.recursive(
    st.one_of(st.none(), numbers, st.text(max_size=100), arrays),
    lambda inner: st.one_of(
        st.lists(inner, max_size=15),
        st.lists(inner, max_size=4).map(tuple),
        st.dictionaries(st.text(max_size=50), inner, max_size=8),
    ),
    max_leaves=30,
)


@given(plain)
@settings(max_examples=150, deadline=None)
def test_any_value_is_short_and_on_one_line(value: Any) -> None:
    text = show(value)
    assert 0 < len(text) <= 400
    assert text.isprintable()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "None"),
        (True, "True"),
        (7, "7"),
        (1234567, "1234567"),
        (1234567.0, "1234567"),
        (-0.0, "0"),
        (2 / 3, "0.666667"),
        (1e-12, "1e-12"),
        (float("-inf"), "-inf"),
        (1 + 2j, "1+2j"),
        (np.array(0.25), "0.25"),
        (np.float32(0.5), "0.5"),
        (np.array([0.5, -1.2, 3]), "[0.5, -1.2, 3]"),
        (np.zeros((2, 1)), "[[0], [0]]"),
        (np.zeros((0, 3)), "[] (shape (0, 3))"),
        (np.array([True, False]), "[True, False]"),
        ([1, [2.5, None]], "[1, [2.5, None]]"),
        ((0.5,), "(0.5,)"),
        ({"w14": 0.2, "not a name": 1}, "{w14: 0.2, 'not a name': 1}"),
        ("saddle", "'saddle'"),
        ("\x1b[31mred\n", r"'\x1b[31mred\n'"),
        ("\u202eabc", r"'\u202eabc'"),
        (Generator(5), "numpy.random.default_rng(5)"),
        (Function("f", "def f(w):\n    return w"), "def f(w):"),
    ],
)
def test_shows(value: Any, text: str) -> None:
    assert show(value) == text


def test_large_arrays_are_elided_and_say_their_shape() -> None:
    assert show(np.arange(1000)) == "[0, 1, 2, …, 999] (shape (1000,))"
    assert show(np.full((50, 40), 1 / 3)).endswith("(shape (50, 40))")
    assert show(list(range(1000))) == "[0, 1, 2, …, 999] (1000 items)"


def test_hostile_nesting_is_bounded() -> None:
    value: Any = 1
    for _ in range(900):
        value = [value]
    assert "…" in show(value)
    wide: Any = 1
    for _ in range(12):
        wide = [wide] * 12  # 12**12 leaves: what is not shown must not be visited
    assert len(show(wide)) <= 400


def test_huge_whole_numbers_do_not_raise() -> None:
    assert show(10**6000) == "a whole number of 19932 bits"


@given(st.floats(allow_nan=False), st.floats(allow_nan=False))
@settings(max_examples=100, deadline=None)
def test_apart_tells_different_numbers_apart(a: float, b: float) -> None:
    one, two = apart(a, b)
    assert (one != two) == (a != b)


def test_words() -> None:
    assert [ordinal(n) for n in (3, 13, 22, 101, 111)] == ["3rd", "13th", "22nd", "101st", "111th"]
    assert listing([]) == ""
    assert listing(["a", "b"]) == "a and b"
    assert clip("abc", 3) == "abc"
    assert number(0.1 + 0.2) == "0.3"
    assert kind_of([1]) == "a list of 1 item"
    assert kind_of({"a": 1, "b": 2}) == "a dict with the keys a and b"
    assert kind_of({}) == "an empty dict"
