"""ex26's solution against torch's layers, SciPy and plain loops."""

import math
from itertools import pairwise

import numpy as np
import pytest
from scipy.special import expit

ACTIVATIONS = {"identity": lambda z: z, "sigmoid": expit, "tanh": math.tanh, "relu": lambda z: max(z, 0.0)}


def _case(n_in, n_out, m, seed=0):
    rng = np.random.default_rng(seed)
    return rng.uniform(-2, 2, (n_in, m)), rng.uniform(-2, 2, (n_out, n_in)), rng.uniform(-1, 1, (n_out, 1))


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("sizes", [(3, 2, 4), (1, 4, 2), (2, 3, 1), (1, 1, 1)])
def test_unit_by_unit(solution, sizes, activation):
    H, W, b = _case(*sizes)
    n_in, n_out, m = sizes
    z = [[sum(W[i, j] * H[j, e] for j in range(n_in)) + b[i, 0] for e in range(m)] for i in range(n_out)]
    Z, H_out = solution("ex26").layer_forward(H, W, b, activation)
    np.testing.assert_allclose(Z, z, rtol=1e-12, atol=1e-14)
    np.testing.assert_allclose(H_out, [[ACTIVATIONS[activation](v) for v in row] for row in z], rtol=1e-12, atol=1e-14)


def test_the_numbers_of_the_stub(solution):
    H, W, b = np.array([[1.0], [2.0]]), np.array([[1.0, -1.0], [2.0, 0.0]]), np.array([[0.0], [-3.0]])
    Z, H_out = solution("ex26").layer_forward(H, W, b, "relu")
    np.testing.assert_array_equal(Z, [[-1], [-1]])
    np.testing.assert_array_equal(H_out, [[0], [0]])
    assert solution("ex26").count_parameters([4, 3, 2, 1]) == 26


@pytest.mark.parametrize("sizes", [[5, 3, 2, 1], [7, 2], [1, 1], [3, 4, 4, 2, 6]])
def test_torch_counts_the_same(solution, sizes):
    torch = pytest.importorskip("torch")
    layers = [torch.nn.Linear(before, after) for before, after in pairwise(sizes)]
    wanted = sum(p.numel() for layer in layers for p in layer.parameters())
    assert solution("ex26").count_parameters(sizes) == wanted


def test_against_a_layer_of_torch(solution):
    torch = pytest.importorskip("torch")
    H, W, b = _case(4, 3, 5, seed=2)
    wanted = torch.sigmoid(torch.nn.functional.linear(torch.tensor(H.T), torch.tensor(W), torch.tensor(b[:, 0]))).T
    np.testing.assert_allclose(solution("ex26").layer_forward(H, W, b, "sigmoid")[1], wanted.numpy(), rtol=1e-12)
