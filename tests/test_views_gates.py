"""Gates and networks are compared by the truth table they realise, whatever form their numbers come in."""

import numpy as np
import pytest

from grader.views import ViewError, see

XOR = {"W1": [[1, -1], [-1, 1]], "b1": [-1, -1], "w2": [1, 1], "b2": -1}


def network(**changes):
    return tuple({**XOR, **changes}.values())


@pytest.mark.parametrize("theta", [3, 2.5, np.float32(3), np.array(3), np.array([2.25]), [[3]]])
@pytest.mark.parametrize("inhibitory", [None, [False] * 3, (0, 0, 0), np.zeros(3)])
def test_and_in_many_forms(theta, inhibitory):
    table = see("mp_neuron", (theta, inhibitory), {"name": "AND", "n": 3})["output"]
    assert table.tolist() == [[[0, 0], [0, 0]], [[0, 0], [0, 1]]]


def test_a_veto_silences_whatever_the_sum():
    assert see("mp_neuron", [0, [True, False]], {"n": 2})["output"].tolist() == [[1, 1], [0, 0]]
    assert see("mp_neuron", (0, True), {"n": 1})["output"].tolist() == [1, 0]


@pytest.mark.parametrize(
    "answer",
    [
        None, 3, "AND", (1,), (1, None, None), ("2", None), (None, 2), (np.nan, None), (1j, None), ([1, 2], None),
        ([True], 0), (1, [True]), (1, [[1, 0]]), (1, [2, 0]), (1, [0.5, 1]), (1, "ab"), (1, [[1], [1, 0]]), (1, {}),
        {"theta": 1, "inhibitory": None}, ([[1], [1, 2]], [[1], [1, 2]]),
    ],
)  # fmt: skip
def test_no_gate(answer):
    with pytest.raises(ViewError):
        see("mp_neuron", answer, {"n": 2})


def test_swapped_results_are_named():
    with pytest.raises(ViewError, match="in this order"):
        see("mp_neuron", (None, 2), {"n": 2})


@pytest.mark.parametrize("w", [[-1, 1.1, 1.1], (-1, 1, 1), np.float32([-0.5, 1, 7]), [-0.1 - 0.2, 0.3, 0.3]])
def test_or_weights(w):
    """In the last one, 0.1 + 0.2 is a hair more than 0.3: rounding does not decide."""
    assert see("perceptron", w, {})["output"].tolist() == [[0, 1], [1, 1]]


@pytest.mark.parametrize(
    "w", [None, 1, [1, 1], [[-1, 1, 1]], [np.nan, 1, 1], [np.inf, 1, 1], ["a", "b", "c"], [1j] * 3]
)
def test_no_weights(w):
    with pytest.raises(ViewError):
        see("perceptron", w, {})


@pytest.mark.parametrize("changes", [{}, {"W1": np.float32([[1, -1], [-1, 1]])}, {"b2": [[-1.0]]}, {"w2": (5, 1)}])
def test_xor_networks(changes):
    assert see("step_network", network(**changes), {})["output"].tolist() == [[0, 1], [1, 0]]


@pytest.mark.parametrize(
    "changes",
    [
        {"W1": [1, -1]}, {"W1": [[1, -1, 0], [0, 1, 1]]}, {"b1": [[-1], [-1]]}, {"w2": [1]}, {"b2": [1, 2]},
        {"b2": None}, {"W1": [[1, -1], [-1]]}, {"W1": np.ones((2, 2, 1))}, {"w2": [np.nan, 1]}, {"W1": []},
    ],
)  # fmt: skip
def test_no_network(changes):
    with pytest.raises(ViewError):
        see("step_network", network(**changes), {})


def test_wide_matrices_are_refused_before_any_table_is_made():
    with pytest.raises(ViewError, match="2 inputs"):
        see("step_network", network(W1=np.ones((2, 10_000))), {})


def test_hidden_units_are_counted():
    y = np.array([0, 1, 1, 0])
    seen = see("hidden_units", network(), {"y": y})
    assert seen["hidden_units"] == 2
    assert seen["output"].tolist() == [[0, 1], [1, 0]]


def test_a_network_without_hidden_units_is_its_bias():
    nothing = (np.zeros((0, 1)), np.zeros(0), [], 0)
    assert see("hidden_units", nothing, {"y": np.array([1, 1])})["output"].tolist() == [1, 1]


def test_one_hidden_unit_may_come_in_any_shape():
    assert see("step_network", ([[1, 1]], -1, [[1]], -1), {})["output"].tolist() == [[0, 1], [1, 1]]
