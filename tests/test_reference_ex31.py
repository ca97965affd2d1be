"""ex31's solution against finite differences of the loss, with one path cut at a time, and torch."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import numpy as np
import pytest
from scipy.special import expit

Solution = Callable[[str], ModuleType]


def _case(seed: int) -> tuple[float, np.ndarray, np.ndarray, float]:
    rng = np.random.default_rng(seed)
    return rng.uniform(-2, 2), rng.uniform(-2, 2, 5), rng.uniform(-1, 1, 4), rng.uniform(-1, 2)


def _loss(x: float, w: np.ndarray, b: np.ndarray, y: float, step21: float, step22: float) -> float:
    """The loss where each path sees its own step of w1."""
    o21 = expit(w[1] * expit((w[0] + step21) * x + b[0]) + b[1])
    o22 = expit(w[2] * expit((w[0] + step22) * x + b[0]) + b[2])
    return float(0.5 * (y - expit(w[3] * o21 + w[4] * o22 + b[3])) ** 2)


@pytest.mark.parametrize("seed", range(6))
def test_against_differences(solution: Solution, seed: int) -> None:
    case = _case(seed)

    def slope(one: int, two: int) -> float:
        def difference(h: float) -> float:
            return (_loss(*case, one * h, two * h) - _loss(*case, -one * h, -two * h)) / (2 * h)

        return (64 * difference(5e-3) - 20 * difference(1e-2) + difference(2e-2)) / 45  # error of order h⁶

    wanted = [slope(1, 0), slope(0, 1), slope(1, 1)]
    np.testing.assert_allclose(solution("ex31").gradient_w1(*case), wanted, rtol=1e-8, atol=1e-11)


def test_against_torch(solution: Solution) -> None:
    torch = pytest.importorskip("torch")
    x, w, b, y = _case(9)
    t = torch.tensor(w, requires_grad=True)
    o11 = torch.sigmoid(t[0] * x + b[0])
    o21, o22 = torch.sigmoid(t[1] * o11 + b[1]), torch.sigmoid(t[2] * o11 + b[2])
    (0.5 * (y - torch.sigmoid(t[3] * o21 + t[4] * o22 + b[3])) ** 2).backward()
    assert solution("ex31").gradient_w1(x, w, b, y)[2] == pytest.approx(t.grad[0].item(), rel=1e-10)


def test_the_number_of_the_stub(solution: Solution) -> None:
    paths = solution("ex31").gradient_w1(1.0, np.ones(5), np.zeros(4), 0.0)
    np.testing.assert_allclose(paths, [0.005599, 0.005599, 0.011199], atol=5e-7)
