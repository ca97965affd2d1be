"""ex51's solution against torch, and against training itself: what starts identical stays identical."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import numpy as np
import pytest

Solution = Callable[[str], ModuleType]


def _data(seed: int, m: int = 6) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    return rng.normal(0, 1, (2, m)), rng.integers(0, 2, (1, m)).astype(float)


def _weights(seed: int) -> list[np.ndarray]:
    rng = np.random.default_rng(seed)
    return [rng.normal(0, 1, shape) for shape in ((4, 2), (4, 1), (1, 4), (1, 1))]


@pytest.mark.parametrize("m", [1, 6])
def test_gradient_against_torch(solution: Solution, m: int) -> None:
    torch = pytest.importorskip("torch")
    X, Y = _data(m, m)
    W1, b1, W2, b2 = (torch.tensor(v, requires_grad=True) for v in _weights(m))
    output = torch.sigmoid(W2 @ torch.sigmoid(W1 @ torch.tensor(X) + b1) + b2)
    torch.nn.functional.binary_cross_entropy(output, torch.tensor(Y)).backward()
    mine = solution("ex51").symmetric_gradient(X, Y, *_weights(m))
    np.testing.assert_allclose(mine, W1.grad.numpy(), rtol=1e-10, atol=1e-14)


def _start(W1: float, b1: float, W2: float) -> list[np.ndarray]:
    """All units alike, but for one entry of each array where a number is given."""
    W, b, V = np.full((3, 2), 0.5), np.full((3, 1), -0.25), np.full((1, 3), 0.75)
    W[1, 1] += W1
    b[2, 0] += b1
    V[0, 1] += W2
    return [W, b, V, np.zeros((1, 1))]


@pytest.mark.parametrize("where", [(0, 0, 0), (0.25, 0, 0), (0, 0.25, 0), (0, 0, 0.25), (1e-6, 0, 0), (0, 0, 1e-15)])
def test_symmetry_is_what_training_keeps(solution: Solution, where: tuple[float, float, float]) -> None:
    torch = pytest.importorskip("torch")
    X, Y = map(torch.tensor, _data(3))
    weights = [torch.tensor(v, requires_grad=True) for v in _start(*where)]
    for _ in range(5):
        W1, b1, W2, b2 = weights
        output = torch.sigmoid(W2 @ torch.sigmoid(W1 @ X + b1) + b2)
        gradients = torch.autograd.grad(torch.nn.functional.binary_cross_entropy(output, Y), weights)
        weights = [(w - g).detach().requires_grad_() for w, g in zip(weights, gradients)]
    W1 = weights[0].detach().numpy()
    differ = bool(np.ptp(W1, axis=0).max() > 1e-10)
    assert solution("ex51").breaks_symmetry(*_start(*where)) is differ
    assert solution("ex51").hidden_units_identical(W1, weights[1].detach().numpy()) is not differ


def test_two_alike_are_not_all_alike(solution: Solution) -> None:
    W, b = np.array([[1.0, 2.0], [1.0, 2.0], [1.0, 3.0]]), np.zeros((3, 1))
    assert solution("ex51").hidden_units_identical(W, b) is False
    assert solution("ex51").breaks_symmetry(W, b, np.ones((2, 3)), np.zeros((2, 1))) is True
    assert solution("ex51").breaks_symmetry(W[:2], b[:2], np.array([[1.0, 1.0], [2.0, 2.0]]), b[:2]) is False
    assert solution("ex51").breaks_symmetry(W[:2], b[:2], np.array([[1.0, 1.0], [2.0, 3.0]]), b[:2]) is True


def test_the_numbers_of_the_stub(solution: Solution) -> None:
    X, Y, zeros = np.array([[1.0], [2.0]]), np.ones((1, 1)), np.zeros

    def gradient(W2: list[list[float]]) -> np.ndarray:
        return solution("ex51").symmetric_gradient(X, Y, zeros((2, 2)), zeros((2, 1)), np.array(W2), zeros((1, 1)))

    np.testing.assert_allclose(gradient([[1.0, 1.0]]), [[-0.0672, -0.1345]] * 2, atol=5e-5)
    np.testing.assert_allclose(gradient([[1.0, -1.0]]), [[-0.125, -0.25], [0.125, 0.25]], rtol=1e-12)
