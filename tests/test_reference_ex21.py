"""ex21's solution against SciPy's Huber function, finite differences and torch."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import numpy as np
import pytest
from scipy.special import huber as oracle

Solution = Callable[[str], ModuleType]


def _case(n: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    return rng.uniform(-4, 4, n), rng.uniform(-4, 4, n)


@pytest.mark.parametrize("delta", [0.3, 1.0, 2.5])
@pytest.mark.parametrize("n", [1, 2, 40])
def test_loss(solution: Solution, n: int, delta: float) -> None:
    y, y_hat = _case(n, n)
    assert solution("ex21").huber_loss(y, y_hat, delta) == pytest.approx(oracle(delta, y_hat - y).mean(), rel=1e-12)


def test_delta_is_one_unless_given(solution: Solution) -> None:
    y, y_hat = _case(30, 1)
    assert solution("ex21").huber_loss(y, y_hat) == pytest.approx(oracle(1.0, y_hat - y).mean(), rel=1e-12)
    np.testing.assert_array_equal(
        solution("ex21").huber_gradient(y, y_hat), solution("ex21").huber_gradient(y, y_hat, 1.0)
    )


@pytest.mark.parametrize("delta", [0.3, 1.0, 2.5])
def test_gradient_against_differences(solution: Solution, delta: float) -> None:
    y, y_hat = _case(12, 2)
    h = 1e-3
    assert (np.abs(np.abs(y_hat - y) - delta) > 2 * h).all()  # the pieces are polynomials: differences are exact

    def loss(step: np.ndarray) -> float:
        return float(oracle(delta, y_hat + step - y).mean())

    wanted = [(loss(step) - loss(-step)) / (2 * h) for step in h * np.eye(12)]
    np.testing.assert_allclose(solution("ex21").huber_gradient(y, y_hat, delta), wanted, rtol=1e-10, atol=1e-12)


def test_the_pieces_meet(solution: Solution) -> None:
    y, y_hat = np.zeros(2), np.array([1.5, -1.5])
    assert solution("ex21").huber_loss(y, y_hat, 1.5) == 1.125
    np.testing.assert_array_equal(solution("ex21").huber_gradient(y, y_hat, 1.5), [0.75, -0.75])


def test_against_torch(solution: Solution) -> None:
    torch = pytest.importorskip("torch")
    y, y_hat = _case(20, 3)
    prediction = torch.tensor(y_hat, requires_grad=True)
    loss = torch.nn.functional.huber_loss(prediction, torch.tensor(y), delta=1.7)
    loss.backward()
    assert solution("ex21").huber_loss(y, y_hat, 1.7) == pytest.approx(loss.item(), rel=1e-12)
    np.testing.assert_allclose(solution("ex21").huber_gradient(y, y_hat, 1.7), prediction.grad.numpy(), rtol=1e-12)
