"""ex30's solution against finite differences of the loss, a closed form and torch."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import numpy as np
import pytest
from scipy.special import expit

Solution = Callable[[str], ModuleType]
Case = tuple[np.ndarray, np.ndarray, np.ndarray, float]


def _case(seed: int) -> Case:
    rng = np.random.default_rng(seed)
    return rng.uniform(-2, 2, 3), rng.uniform(-2, 2, 4), rng.uniform(-1, 1, 2), float(rng.uniform(-1, 2))


def _loss(x: np.ndarray, w: np.ndarray, b: np.ndarray, y: float) -> float:
    o1 = expit(np.dot(w[:3], x) + b[0])
    return float(0.5 * (y - expit(w[3] * o1 + b[1])) ** 2)


def _gradients(module: ModuleType, case: Case) -> list[float]:
    return [module.gradient_w4(*case), module.gradient_b2(*case), module.gradient_w1(*case)]


@pytest.mark.parametrize("seed", range(5))
def test_against_differences(solution: Solution, seed: int) -> None:
    x, w, b, y = _case(seed)

    def slope(dw: np.ndarray, db: np.ndarray) -> float:
        def difference(h: float) -> float:
            return (_loss(x, w + h * dw, b + h * db, y) - _loss(x, w - h * dw, b - h * db, y)) / (2 * h)

        return (64 * difference(5e-3) - 20 * difference(1e-2) + difference(2e-2)) / 45  # error of order h⁶

    still, moves = np.zeros(4), np.eye(4)
    wanted = [slope(moves[3], still[:2]), slope(still, np.array([0.0, 1.0])), slope(moves[0], still[:2])]
    np.testing.assert_allclose(_gradients(solution("ex30"), (x, w, b, y)), wanted, rtol=1e-8, atol=1e-11)


def test_against_torch(solution: Solution) -> None:
    torch = pytest.importorskip("torch")
    case = _case(30)
    x, w, b = (torch.tensor(part, requires_grad=True) for part in case[:3])
    (0.5 * (case[3] - torch.sigmoid(w[3] * torch.sigmoid(w[:3] @ x + b[0]) + b[1])) ** 2).backward()
    wanted = [w.grad[3].item(), b.grad[1].item(), w.grad[0].item()]
    np.testing.assert_allclose(_gradients(solution("ex30"), case), wanted, rtol=1e-10)


def test_the_number_of_the_stub(solution: Solution) -> None:
    case = (np.array([1.0, 0.0, 2.0]), np.array([0.5, 1.0, -0.25, 2.0]), np.array([0.0, -1.0]), 1.0)
    np.testing.assert_allclose(_gradients(solution("ex30"), case), [-0.0625, -0.125, -0.0625], rtol=1e-12)
