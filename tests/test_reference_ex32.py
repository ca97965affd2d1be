"""ex32's solution against the numbers and the code of S1, finite differences and torch."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import numpy as np
import pytest
from scipy.special import expit

Solution = Callable[[str], ModuleType]


def _loss(w: float, b: float, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return 0.5 * (expit(w * x + b) - y) ** 2


def _points() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(32)
    return rng.uniform(-3, 3, (4, 5)), rng.uniform(-0.5, 1.5, (4, 5))


@pytest.mark.parametrize(("w", "b"), [(-2.0, -2.0), (1.3, 0.4), (0.0, -1.0)])
def test_against_differences(solution: Solution, w: float, b: float) -> None:
    x, y = _points()

    def slope(of_w: int, of_b: int) -> np.ndarray:
        def difference(h: float) -> np.ndarray:
            return (_loss(w + of_w * h, b + of_b * h, x, y) - _loss(w - of_w * h, b - of_b * h, x, y)) / (2 * h)

        return (64 * difference(5e-3) - 20 * difference(1e-2) + difference(2e-2)) / 45  # error of order h⁶

    np.testing.assert_allclose(solution("ex32").grad_w(w, b, x, y), slope(1, 0), rtol=1e-8, atol=1e-10)
    np.testing.assert_allclose(solution("ex32").grad_b(w, b, x, y), slope(0, 1), rtol=1e-8, atol=1e-10)


def test_against_torch(solution: Solution) -> None:
    torch = pytest.importorskip("torch")
    x, y = _points()
    w, b = torch.tensor([1.3, 0.4], dtype=torch.float64).unbind()
    w.requires_grad_(), b.requires_grad_()
    (0.5 * (torch.sigmoid(w * torch.tensor(x) + b) - torch.tensor(y)) ** 2).sum().backward()
    assert solution("ex32").grad_w(1.3, 0.4, x, y).sum() == pytest.approx(w.grad.item(), rel=1e-10)
    assert solution("ex32").grad_b(1.3, 0.4, x, y).sum() == pytest.approx(b.grad.item(), rel=1e-10)


def test_s1s_descent_arrives(solution: Solution) -> None:
    """S1's loop over its two points, from its start and with its rate and 1000 epochs, fits both."""
    module, w, b = solution("ex32"), -2.0, -2.0
    x, y = np.array([0.5, 2.5]), np.array([0.2, 0.9])
    for _ in range(1000):
        w, b = w - module.grad_w(w, b, x, y).sum(), b - module.grad_b(w, b, x, y).sum()
    assert expit(w * 0.5 + b) == pytest.approx(0.2, abs=0.01)
    assert expit(w * 2.5 + b) == pytest.approx(0.9, abs=0.01)


def test_the_number_of_the_stub(solution: Solution) -> None:
    assert solution("ex32").grad_b(-2.0, -2.0, 0.5, 0.2) == pytest.approx(-0.006893, abs=5e-7)
    assert solution("ex32").grad_w(-2.0, -2.0, 0.5, 0.2) == pytest.approx(-0.003446, abs=5e-7)
