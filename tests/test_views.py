"""Views see what is the same whoever wrote it; and whatever a learner returned, they raise nothing but ViewError."""

from __future__ import annotations

import contextlib
import time
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from grader.views import VIEWS, ViewError, see
from grader.views.gates import truth_table
from grader.worker import codec

X = np.array([[1.0, 2.0, 3.0, 4.0], [0.5, 0.5, -0.0, 7.0]])
Y = np.array([[0.0, 1.0, 0.0, 1.0]])
ARGUMENTS: dict[str, dict[str, Any]] = {
    "mp_neuron": {"n": 2},
    "perceptron": {"n": 3},
    "step_network": {},
    "hidden_units": {"y": np.array([0, 1, 1, 0, 1, 0, 0, 1])},
    "partition": {"X": X, "Y": Y, "size": 2},
    "shuffled_partition": {"X": X, "Y": Y},
    "shape": {},
    "moments": {},
    "dropout": {"A": np.arange(1.0, 7.0).reshape(2, 3), "keep_prob": 0.5},
    "log_uniform": {"low": 1e-4, "high": 1.0},
    "accuracy": {"expected": np.array([[0, 1, 1]]), "least": 0.9},
    "no_worse": {"expected": np.array([[0, 1, 1]])},
}

# --- hostile data --------------------------------------------------------------------------------------

arrays = hnp.arrays(
    st.sampled_from([np.float64, np.float32, np.float16, np.int64, np.uint8, np.bool_, np.complex128]),
    hnp.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=4),
)
atoms = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(),
    st.text(max_size=4),
    st.sampled_from(["1", "nan", ""]),
    arrays,
)
anything = st.recursive(
    atoms,
    lambda inner: st.one_of(
        st.lists(inner, max_size=5),
        st.lists(inner, max_size=5).map(tuple),
        st.dictionaries(st.text(max_size=3), inner, max_size=3),
    ),
    max_leaves=12,
)
numbers = st.one_of(st.floats(), st.integers(-3, 3), st.booleans(), st.none(), arrays)
rows = st.one_of(numbers, st.lists(numbers, max_size=4), st.lists(st.lists(numbers, max_size=4), max_size=4))
# Answers of nearly the right form reach further than random ones.
nearly = st.one_of(
    st.tuples(rows, rows),
    st.tuples(rows, rows, rows, rows),
    st.lists(st.tuples(hnp.arrays(float, st.tuples(st.just(2), st.integers(0, 3))), arrays), max_size=5),
    st.lists(hnp.arrays(float, hnp.array_shapes(min_dims=2, max_dims=3, min_side=0, max_side=3)), max_size=4),
    hnp.arrays(float, hnp.array_shapes(min_dims=1, max_dims=3, min_side=0, max_side=4)),
    st.tuples(
        hnp.arrays(float, (3, 2)), hnp.arrays(float, st.sampled_from([(3,), (3, 1), ()])), hnp.arrays(float, 3), numbers
    ),
)


@pytest.mark.parametrize("view", VIEWS)
@given(value=st.one_of(anything, nearly))
@example(value=[[1e308, -1e308], [1e308, 1e308]])
@example(value=(np.zeros((2, 2)), np.zeros(2), np.array([np.nan, 1]), 0.0))
@example(value=[np.zeros((2, 0))] * 9)
@settings(max_examples=60, deadline=None)
def test_nothing_but_a_view_error(view: str, value: Any) -> None:
    value = codec.unpack(codec.pack(value))  # as it comes from a worker
    refusal, seen = None, None
    try:
        seen = see(view, value, ARGUMENTS[view])
    except ViewError as error:
        refusal = str(error)
    if refusal is None:
        assert codec.pack(codec.unpack(codec.pack(seen))) == codec.pack(seen)  # plain data, to be compared
    else:
        assert refusal.endswith((".", "?"))
        assert refusal.isprintable()
        assert len(refusal) < 500


@pytest.mark.parametrize("view", VIEWS)
def test_deep_and_large_answers(view: str) -> None:
    deep: Any = 1.0
    for _ in range(codec.MAX_DEPTH - 1):
        deep = [deep, [deep][:1]] if len(str(deep)) < 50 else [deep]
    begun = time.perf_counter()
    for value in (
        deep,
        [[[], []] for _ in range(30_000)],
        [(np.zeros((2, 100_000)), np.zeros((1, 100_000))), (np.zeros((2, 1)), np.zeros((1, 1)))],
        [0.5] * 100_000,
        np.zeros((500_000, 2)),
        np.zeros(codec.MAX_AXES * (1,)),
        (np.zeros((100_000, 2)), np.zeros(100_000), np.zeros(100_000), 0),
        (np.zeros((100_000, 3)), np.zeros(100_000), np.zeros(100_000), 0),
    ):
        with contextlib.suppress(ViewError):
            see(view, value, ARGUMENTS[view])
    assert time.perf_counter() - begun < 10  # not minutes: this runs in the grader's own process


# --- what each sees ------------------------------------------------------------------------------------


def same(view: str, one: Any, other: Any, **arguments: Any) -> bool:
    arguments = arguments or ARGUMENTS[view]
    return codec.pack(see(view, one, arguments)) == codec.pack(see(view, other, arguments))


def refused(view: str, value: Any, **arguments: Any) -> str:
    with pytest.raises(ViewError) as caught:
        see(view, value, arguments or ARGUMENTS[view])
    return str(caught.value)


def test_truth_table() -> None:
    assert truth_table(2).tolist() == [[0, 0], [0, 1], [1, 0], [1, 1]]


def test_mp_neuron() -> None:
    assert same("mp_neuron", (2, None), (1.5, [False, False]))  # both are AND
    assert not same("mp_neuron", (2, None), (1, None))
    assert same("mp_neuron", (1, [False, True]), (np.array(1.0), np.array([0, 1])))
    assert not same("mp_neuron", (1, [False, True]), (1, [True, False]))
    assert "theta" in refused("mp_neuron", (None, 1))
    assert "True and False" in refused("mp_neuron", (1, [0.5, 0]))
    assert "(2,)" in refused("mp_neuron", (1, [True]))
    assert refused("mp_neuron", (float("nan"), None))


def test_perceptron() -> None:
    assert same("perceptron", np.array([-3.5, 1, 1, 2]), [-7, 2, 2, 4])
    assert not same("perceptron", [-3.5, 1, 1, 2], [-0.5, 1, 1, 2])
    assert "4 weights" in refused("perceptron", [1.0, 2.0])
    assert "nan or inf" in refused("perceptron", [1.0, 2.0, float("nan"), 0.0])
    assert "numbers" in refused("perceptron", ["1", "2", "3", "4"])  # text is no number, whatever it looks like


def test_step_networks_are_their_truth_tables() -> None:
    xor = (np.array([[1, 1], [1, 1]]), np.array([-0.5, -1.5]), np.array([1, -1]), -0.5)
    other = ([[2, 2], [-2, -2]], [-1, 3], [1, 1], -1.5)
    assert same("step_network", xor, other)
    assert not same("step_network", xor, (xor[0], xor[1], xor[2], 0.5))
    assert "W1" in refused("step_network", (np.zeros((2, 3)), [0, 0], [0, 0], 0))
    assert "(2,)" in refused("step_network", (np.zeros((2, 2)), [0], [0, 0], 0))
    three = (np.zeros((2, 3)), [0, 0], [0, 0], 0)
    assert see("hidden_units", three, {"y": np.zeros(8)})["hidden_units"] == 2


def test_partitions() -> None:
    def batches(*columns: list[int]) -> list[tuple[Any, Any]]:
        return [(X[:, c], Y[:, c]) for c in columns]

    right = see("partition", batches([2, 0], [3, 1]), ARGUMENTS["partition"])
    assert right["batch sizes"].tolist() == [2, 2]
    assert right["each example exactly once"]
    assert right["every x keeps its y"]
    assert same("partition", batches([2, 0], [3, 1]), batches([0, 1], [2, 3]))
    assert not same("partition", batches([2, 0], [3, 1]), batches([0, 1, 2], [3]))
    assert not see("partition", batches([0, 0], [1, 2]), ARGUMENTS["partition"])["each example exactly once"]
    torn = [(X[:, [0, 1]], Y[:, [1, 0]]), (X[:, [2, 3]], Y[:, [2, 3]])]
    assert not see("partition", torn, ARGUMENTS["partition"])["every x keeps its y"]
    assert "Examples are columns" in refused("partition", [(X.T, Y.T)])
    assert "changed places" in refused("partition", [(y, x) for x, y in batches([2, 0], [3, 1])])
    assert "9 batches, but only 4 examples" in refused("partition", batches([0]) * 9)
    assert "list of pairs" in refused("partition", {"X": X})

    shuffled = see("shuffled_partition", batches([2, 0], [3, 1]), ARGUMENTS["shuffled_partition"])
    ordered = see("shuffled_partition", batches([0, 1], [2, 3]), ARGUMENTS["shuffled_partition"])
    assert (shuffled["shuffled"], ordered["shuffled"]) == (True, False)
    assert "no example" in refused("shuffled_partition", [])


def test_moments_and_shape() -> None:
    rng = np.random.default_rng(0)
    normal, uniform = rng.normal(size=(60, 50)), rng.uniform(-1, 1, (60, 50))
    seen = see("moments", normal, {})
    assert seen["shape"].tolist() == [60, 50]
    assert seen["mean"] == 0.0
    assert seen["standard deviation"] == pytest.approx(1, rel=0.05)
    assert seen["normally distributed"] is True
    assert see("moments", uniform, {})["normally distributed"] is False
    assert see("moments", normal + 0.5, {})["mean"] == pytest.approx(0.5, abs=0.1)
    repeated = np.tile(rng.normal(size=(60, 1)), 50)
    assert see("moments", repeated, {})["no two rows and no two columns alike"] is False
    assert "finite" in refused("moments", np.full((2, 2), np.nan))
    assert refused("moments", np.zeros((0, 3)))
    assert same("shape", normal, uniform)
    assert "2 dimensions" in refused("shape", 1.0)
    assert "None came back" in refused("moments", None)
    assert "comma" in refused("shape", (normal,))
    assert "alone" in refused("moments", (normal, np.zeros((60, 1))))


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**32), st.integers(1, 40), st.integers(1, 40), st.integers(-170, 150), st.integers(0, 3))
def test_moments_are_those_of_the_textbook(seed: int, rows: int, columns: int, power: int, decimals: int) -> None:
    """As they are defined, and by every row and column; the view takes shorter ways."""
    rng = np.random.default_rng(seed)
    W = np.round(rng.normal(size=(rows, columns)), decimals) * 10.0**power
    seen = see("moments", W, {})
    with np.errstate(all="ignore"):
        spread = float(W.std())
        kurtosis = float(np.mean(((W - W.mean()) / spread) ** 4)) if spread > 0 else 0.0
    assert seen["standard deviation"] == spread
    assert seen["normally distributed"] is bool(abs(kurtosis - 3) < 6.5 * np.sqrt(24 / W.size))
    distinct = all(len({tuple(row) for row in w.tolist()}) == len(w) for w in (W, W.T))
    assert seen["no two rows and no two columns alike"] is distinct
