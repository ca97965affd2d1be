"""ex27's solution against SciPy layer by layer, torch, and the numbers of the stub."""

from itertools import pairwise

import numpy as np
import pytest
from scipy.special import expit


def _network(sizes, m, seed=0):
    rng = np.random.default_rng(seed)
    parameters = {}
    for layer, (before, after) in enumerate(pairwise(sizes), start=1):
        parameters[f"W{layer}"] = rng.normal(size=(after, before))
        parameters[f"b{layer}"] = rng.normal(size=(after, 1))
    return rng.normal(size=(sizes[0], m)), parameters


@pytest.mark.parametrize("m", [1, 4])
@pytest.mark.parametrize("sizes", [(3, 2), (4, 3, 2, 1), (1, 1, 1), (2, 5, 3, 4, 2)])
def test_layer_by_layer(solution, sizes, m):
    X, parameters = _network(sizes, m)
    Y_hat, cache = solution("ex27").network_forward(X, parameters)
    last = len(sizes) - 1
    assert set(cache) == {"A0"} | {f"{name}{layer}" for name in "ZA" for layer in range(1, last + 1)}
    np.testing.assert_array_equal(cache["A0"], X)
    for layer in range(1, last + 1):
        z = np.einsum("ij,jm->im", parameters[f"W{layer}"], cache[f"A{layer - 1}"]) + parameters[f"b{layer}"]
        np.testing.assert_allclose(cache[f"Z{layer}"], z, rtol=1e-12, atol=1e-13)
        np.testing.assert_allclose(cache[f"A{layer}"], expit(z), rtol=1e-12)
    np.testing.assert_array_equal(Y_hat, cache[f"A{last}"])
    assert Y_hat.shape == (sizes[-1], m)


def test_against_torch(solution):
    torch = pytest.importorskip("torch")
    X, parameters = _network((4, 3, 2, 1), 6, seed=1)
    layers = []
    for layer in (1, 2, 3):
        W, b = (torch.tensor(parameters[f"{name}{layer}"]) for name in "Wb")
        linear = torch.nn.Linear(W.shape[1], W.shape[0], dtype=torch.float64)
        linear.load_state_dict({"weight": W, "bias": b[:, 0]})
        layers += [linear, torch.nn.Sigmoid()]
    wanted = torch.nn.Sequential(*layers)(torch.tensor(X.T)).detach().numpy().T
    np.testing.assert_allclose(solution("ex27").network_forward(X, parameters)[0], wanted, rtol=1e-10)


def test_the_numbers_of_the_stub(solution):
    one = {"W1": 3, "b1": 0, "W2": 4, "b2": -1}
    parameters = {key: np.array([[float(value)]]) for key, value in one.items()}
    Y_hat, cache = solution("ex27").network_forward(np.zeros((1, 1)), parameters)
    assert (cache["Z1"], cache["A1"], cache["Z2"]) == (0, 0.5, 1)
    assert Y_hat == pytest.approx(1 / (1 + np.exp(-1)), rel=1e-14)
    assert Y_hat == pytest.approx(0.7311, abs=5e-5)
