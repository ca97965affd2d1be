"""Answers of thousands of lists travel as the arrays they make; the judge must take them for the same."""

from __future__ import annotations

from typing import Any, NamedTuple
from unittest import mock

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader import numeric
from grader.numeric import handy
from grader.sandbox import Limits, start
from grader.worker import codec, stacking, wire
from grader.worker.stacking import MANY, stacked

N = 20_000


class Pair(NamedTuple):
    a: float
    b: float


class Rows(list):  # type: ignore[type-arg]
    def __iter__(self):  # type: ignore[no-untyped-def]
        raise AssertionError("a learner's method was called")


def deep(value: Any, levels: int) -> Any:
    for _ in range(levels):
        value = [value]
    return value


ARRAYS: dict[str, tuple[Any, tuple[int, ...], str]] = {
    "lists": ([[0.5]] * N, (N, 1), "f"),
    "tuples of tuples": (((0.5, 1),) * N, (N, 2), "f"),
    "ten deep": (deep([[1]] * N, 8), (*[1] * 8, N, 1), "i"),
    "bools": ([[True]] * N, (N, 1), "b"),
    "bools and whole numbers": ([[True, 2]] * N, (N, 2), "i"),
    "a flat tuple": ((0.5,) * N, (N,), "f"),
    "numbers of NumPy": ([np.float64(0.5), 0.0] * N, (2 * N,), "f"),
    "arrays of one": ([np.array([0.5])] * N, (N, 1), "f"),
    "arrays of no axis": ([np.array(1 + 2j)] * N, (N,), "c"),
    "nothing in them": ([[]] * N, (N, 0), "f"),
}


@pytest.mark.parametrize("name", ARRAYS)
def test_many_lists_become_one_array(name: str) -> None:
    value, shape, kind = ARRAYS[name]
    array = codec.unpack(codec.pack(stacked(value)))
    assert (array.shape, array.dtype.kind) == (shape, kind)
    assert codec.things_in(codec.pack(stacked(value))) == 1
    np.testing.assert_array_equal(array, np.array(value))


@pytest.mark.parametrize(
    "value",
    [
        [[0.5], [1.5]],
        [[1.0, 2.0]] * 166,  # 499 things with the list of them
        [[float(i)] * 100 for i in range(6)],  # six arrays, once they are packed
        [[0.5]] * 2000 + [[1, 2]],
        [[0.5]] * 2000 + [None],
        [[0.5]] * 2000 + [1.5],
        [["a"]] * 2000,
        [Pair(1, 2)] * 2000,
        [np.zeros(1), np.zeros(2)] * 2000,
        [np.zeros(1), np.zeros(1, int)] * 2000,
        [[10**400]] * 2000,
        {f"{i}": i for i in range(2000)},
    ],
)
def test_what_is_small_or_makes_no_array_is_left_as_it_is(value: Any) -> None:
    found = stacked(value)
    assert type(found) is type(value)
    assert repr(found) == repr(value)


def test_parts_of_an_answer_are_stacked_where_the_whole_is_not() -> None:
    lists, small, named = stacked(([[1]] * N, [1, 2], {"W": ((2.5,),) * N}))
    assert (lists.shape, small, named["W"].shape) == ((N, 1), [1, 2], (N, 1))
    assert stacked(Pair([[1]] * N, 2))[0].shape == (N, 1)
    assert stacked(Rows([[[1]] * N, None]))[0].shape == (N, 1)


def test_lists_that_hold_themselves_come_to_an_end() -> None:
    one: list[Any] = []
    one.append(one)
    wide: list[Any] = []
    wide += [wide] * 600
    for endless in (one, wide):
        with pytest.raises(codec.NotPlainData):
            codec.pack(stacked(endless))


def test_a_part_that_is_there_a_thousand_times_is_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked = [0]
    look = stacking._as_array

    def counted(value: Any) -> Any:
        looked[0] += 1
        return look(value)

    monkeypatch.setattr(stacking, "_as_array", counted)
    part: Any = [[0.5]] * 600 + [None]
    for _ in range(6):
        part = [part] * 40 + [None]
    with pytest.raises(codec.NotPlainData):
        codec.pack(stacked([part, [part] * 9_000_000]))
    stacked(part)
    assert looked[0] <= 20


@pytest.mark.parametrize("value", [[[0.5]] * 9_000_000, [np.broadcast_to(1.0, (10**6,))] * 600])
def test_too_large_is_said_before_it_is_made(value: Any) -> None:
    with pytest.raises(codec.TooLarge, match="limit of 8 MB"):
        stacked(value)


LEAVES = st.booleans() | st.integers(-(2**65), 2**65) | st.floats() | st.just("a") | st.none()
ROWS = st.recursive(
    st.lists(LEAVES, max_size=3), lambda inner: st.lists(inner, max_size=3) | st.tuples(inner, inner), max_leaves=4
)


@settings(max_examples=150, deadline=None)
@given(ROWS | st.dictionaries(st.sampled_from("ab"), ROWS), st.sampled_from([1, 200, 700]))
def test_the_judge_sees_what_it_saw_before(part: Any, times: int) -> None:
    value = [part] * times
    with mock.patch.object(codec, "MAX_ITEMS", 100_000):
        before = handy(codec.unpack(codec.pack(value)))
        after = handy(codec.unpack(codec.pack(stacked(value))))
    assert type(before) is type(after)
    if isinstance(before, np.ndarray):
        assert before.shape == after.shape
        np.testing.assert_array_equal(before.astype(float), after.astype(float))
        assert before.dtype == after.dtype or {before.dtype.kind, after.dtype.kind} == {"f", "u"}
    else:
        assert repr(before) == repr(after)


def test_the_judge_draws_the_line_where_the_worker_does() -> None:
    assert numeric.MANY == MANY


def test_the_lines_of_a_picture_stay_pairs() -> None:
    source = "def f(x): return np.float64(x)"
    draw = "def draw(f, xs):\n    return {'f': ([f(x) for x in xs], [f(x) for x in xs])}"
    kinds = []
    with start(Limits(seconds=10)) as worker:
        for forgiving in (True, False):
            driver = wire.Driver("draw", draw, ("f",), forgiving=forgiving)
            call = wire.Call(0, "f", (), codec.pack([np.arange(600.0)]), driver)
            cells = (b"import numpy as np\n" + source.encode(),)
            outcome = worker.run(wire.Job("m", "m.py", cells, False, (call,)), {"f": 5.0}).outcomes[0]
            assert isinstance(outcome, wire.Returned)
            kinds.append(type(codec.unpack(outcome.value)["f"]))
    assert kinds == [tuple, np.ndarray]
