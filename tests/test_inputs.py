"""The vocabulary of inputs: ranges, shared sizes, the same seed the same case."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader import (
    Input,
    bits,
    choice,
    computed,
    constant,
    dictionary,
    distributions,
    flags,
    floats,
    function,
    generator,
    integers,
    labels,
    one_hot,
    parameters,
    probabilities,
    sometimes,
)
from grader.authoring.inputs import draw, draw_sizes, fill_computed, infer_sizes
from grader.errors import AuthoringError
from grader.worker import codec

seeds = st.integers(0, 2**63 - 1)
several = settings(max_examples=40, deadline=None)

EVERY: dict[str, Input] = {
    "floats": floats("n", "m", low=-1, high=2),
    "integers": integers("n", low=-2, high=7),
    "bits": bits("m", 2),
    "flags": flags("n"),
    "probabilities": probabilities("n"),
    "distributions": distributions("n", "k"),
    "labels": labels("n", classes="k"),
    "one_hot": one_hot("n", "k"),
    "choice": choice("adam", 3, None),
    "sometimes": sometimes(floats("m")),
    "dictionary": dictionary(w1=floats(), W=floats(2, 3), k=integers(low=1, high=2)),
    "parameters": parameters("k", 3, "m"),
    "rng": generator(),
    "f": function("def square(x):\n    return x**2\n"),
    "constant": constant(0.5),
    "computed": computed(lambda floats, probabilities: floats.sum() + probabilities.mean()),
}


def drawn(seed: int, sizes: dict[str, tuple[int, int]] | None = None) -> dict[str, Any]:
    return draw(EVERY, sizes or {}, np.random.default_rng(seed))


@given(seeds)
@several
def test_ranges_and_shapes(seed: int) -> None:
    case = drawn(seed)
    n, m = case["floats"].shape
    k = case["one_hot"].shape[1]
    assert len({n, m, k}) == 3  # the ranges allow three different sizes, so a forgotten transpose shows
    assert {n, m, k} <= {2, 3, 4, 5}
    assert np.all((case["floats"] >= -1) & (case["floats"] <= 2))
    assert np.array_equal(case["floats"], np.round(case["floats"], 3))
    assert case["integers"].shape == (n,)
    assert case["integers"].dtype.kind == "i"
    assert set(case["integers"]) <= set(range(-2, 8))
    assert case["bits"].shape == (m, 2)
    assert set(case["bits"].ravel()) <= {0, 1}
    assert case["flags"].dtype == bool
    assert np.all((case["probabilities"] > 0) & (case["probabilities"] < 1))
    assert np.allclose(case["distributions"].sum(axis=-1), 1, rtol=0, atol=1e-15)
    assert np.all(case["distributions"] > 0)
    assert case["labels"].shape == (n,)
    assert set(case["labels"]) <= set(range(k))
    assert np.array_equal(case["one_hot"].sum(axis=1), np.ones(n))
    assert case["choice"] in ("adam", 3, None)
    assert case["sometimes"] is None or case["sometimes"].shape == (m,)
    assert {name: np.shape(v) for name, v in case["parameters"].items()} == {
        "W1": (3, k), "b1": (3, 1), "W2": (m, 3), "b2": (m, 1)
    }  # fmt: skip
    assert isinstance(case["rng"], codec.Generator)
    assert case["f"].name == "square"
    assert case["constant"] == 0.5
    assert case["computed"] == pytest.approx(case["floats"].sum() + case["probabilities"].mean())


@given(seeds)
@several
def test_the_same_seed_gives_the_same_case(seed: int) -> None:
    assert codec.pack(drawn(seed)) == codec.pack(drawn(seed))
    assert codec.pack(drawn(seed)) != codec.pack(drawn(seed + 1))


@given(seeds)
@several
def test_single_values_are_what_one_would_type(seed: int) -> None:
    """No np.float64 and no 0-d array, neither bare, nor in a dict, nor computed."""
    case = drawn(seed)
    assert type(case["computed"]) is float
    assert {name: type(v) for name, v in case["dictionary"].items()} == {"w1": float, "W": np.ndarray, "k": int}
    assert type(draw({"x": floats()}, {}, np.random.default_rng(seed))["x"]) is float
    assert type(draw({"x": integers(low=0, high=9)}, {}, np.random.default_rng(seed))["x"]) is int


ranges = st.tuples(st.integers(1, 4), st.integers(0, 3)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@given(seeds, st.dictionaries(st.sampled_from("abcd"), ranges, min_size=1))
@several
def test_sizes_keep_their_ranges(seed: int, sizes: dict[str, tuple[int, int]]) -> None:
    inputs = {name: floats(name) for name in sizes}
    found = draw_sizes(inputs, sizes, np.random.default_rng(seed))
    assert found.keys() == sizes.keys()
    assert all(low <= found[name] <= high for name, (low, high) in sizes.items())


@given(seeds, st.integers(1, 5))
@several
def test_a_fixed_size_is_avoided_by_a_free_one(seed: int, fixed: int) -> None:
    inputs = {"x": floats("a", "z")}
    for free, bound in (("a", "z"), ("z", "a")):
        found = draw_sizes(inputs, {free: (1, 5), bound: (fixed, fixed)}, np.random.default_rng(seed))
        assert found[bound] == fixed != found[free]


def test_every_value_of_a_range_is_drawn() -> None:
    rng = np.random.default_rng(0)
    assert {draw({"k": integers(low=1, high=3)}, {}, rng)["k"] for _ in range(60)} == {1, 2, 3}
    assert {draw({"c": choice("a", "b")}, {}, rng)["c"] for _ in range(60)} == {"a", "b"}
    share = np.mean([draw({"s": sometimes(constant(1))}, {}, rng)["s"] is None for _ in range(600)])
    assert 0.25 < share < 0.42


def test_computed_inputs_follow_given_ones() -> None:
    inputs = {"z": floats(), "a": computed(lambda z: 2 * z), "b": computed(lambda a: np.float64(a + 1))}
    assert fill_computed(inputs, {"z": 3.0}) == {"z": 3.0, "a": 6.0, "b": 7.0}
    assert fill_computed(inputs, {"z": 3.0, "a": 1.0}) == {"z": 3.0, "a": 1.0, "b": 2.0}  # what is given stays
    assert fill_computed(inputs, {}) == {}


def test_sizes_are_read_off_given_values() -> None:
    inputs = {"X": floats("n", "m"), "y": floats("n"), "k": floats(), "three": floats(3)}
    found = infer_sizes(inputs, {"X": np.zeros((4, 2)), "k": 1.0, "three": np.zeros(3), "other": np.zeros(9)})
    assert found == {"n": 4, "m": 2}
    assert infer_sizes(inputs, {"X": np.zeros(4)}) == {}


MISTAKES: list[tuple[Callable[[], Any], str]] = [
    (lambda: floats(low=2, high=1), "low=2 is above high=1"),
    (lambda: integers(low=3, high=0), "low=3 is above high=0"),
    (lambda: draw_sizes({"x": floats("n")}, {"n": (5, 2)}, np.random.default_rng(0)), "low=5 is above high=2"),
    (lambda: dictionary(W=floats("n", 2)), "names the dimension 'n'"),
    (lambda: dictionary(a=computed(lambda z: z)), "entry a is computed"),
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=[fact for _, fact in MISTAKES])
def test_mistakes_are_refused(mistake: tuple[Callable[[], Any], str]) -> None:
    with pytest.raises(AuthoringError) as caught:
        mistake[0]()
    assert mistake[1] in caught.value.fact
