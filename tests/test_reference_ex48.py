"""ex48's solution against torch, differences of the loss and the largest slope that a search finds."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import numpy as np
import pytest

Solution = Callable[[str], ModuleType]


def _case(layers: int, seed: int) -> tuple[float, np.ndarray, np.ndarray, float]:
    rng = np.random.default_rng(seed)
    return rng.uniform(-2, 2), rng.uniform(-3, 3, layers), rng.uniform(-1, 1, layers), rng.uniform(-1, 2)


@pytest.mark.parametrize("layers", [1, 2, 3, 7])
def test_against_torch(solution: Solution, layers: int) -> None:
    torch = pytest.importorskip("torch")
    x, w, b, y = _case(layers, layers)
    t, a = torch.tensor(w, requires_grad=True), torch.tensor(x, dtype=torch.float64)
    for k in range(layers):
        a = torch.sigmoid(t[k] * a + b[k])
    ((a - y) ** 2).backward()
    np.testing.assert_allclose(solution("ex48").chain_gradients(x, w, b, y), t.grad.numpy(), rtol=1e-10, atol=1e-14)


def test_against_differences(solution: Solution) -> None:
    expit = pytest.importorskip("scipy.special").expit
    x, w, b, y = _case(3, 8)

    def loss(step: np.ndarray) -> float:
        a = x
        for weight, bias in zip(w + step, b):
            a = expit(weight * a + bias)
        return float((a - y) ** 2)

    def difference(h: float) -> np.ndarray:
        return np.array([(loss(step) - loss(-step)) / (2 * h) for step in h * np.eye(3)])

    wanted = (64 * difference(5e-3) - 20 * difference(1e-2) + difference(2e-2)) / 45  # error of order h⁶
    np.testing.assert_allclose(solution("ex48").chain_gradients(x, w, b, y), wanted, rtol=1e-8, atol=1e-12)


def test_no_product_of_slopes_is_above_the_bound(solution: Solution) -> None:
    expit = pytest.importorskip("scipy.special").expit
    z = np.linspace(-8, 8, 4001)  # 0 is among them
    slopes = expit(z) * expit(-z)
    for n in (1, 2, 9):
        assert solution("ex48").sigmoid_gradient_bound(n) == pytest.approx((slopes**n).max(), rel=1e-12)


def test_the_numbers_of_the_stub(solution: Solution) -> None:
    gradients = solution("ex48").chain_gradients
    np.testing.assert_allclose(gradients(1.0, np.ones(2), np.zeros(2), 0.0), [0.0582, 0.2165], atol=5e-5)
    assert gradients(1.0, np.ones(10), np.zeros(10), 0.0)[0] == pytest.approx(4e-7, abs=5e-8)
