"""ex17's solution against SciPy's softmax and finite differences."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import numpy as np
import pytest
from scipy.special import softmax as oracle

Solution = Callable[[str], ModuleType]


@pytest.mark.parametrize("shape", [(1,), (4,), (3, 5), (2, 3, 4), (2, 1, 3, 2)])
@pytest.mark.parametrize("scale", [1.0, 300.0])
def test_softmax(solution: Solution, shape: tuple[int, ...], scale: float) -> None:
    z = scale * np.random.default_rng(0).standard_normal(shape)
    np.testing.assert_allclose(solution("ex17").softmax(z), oracle(z, axis=-1), rtol=1e-10, atol=1e-300)


def test_softmax_of_extremes(solution: Solution) -> None:
    z = np.array([[1000.0, 999.0], [-1000.0, -1000.0], [1000.0, -1000.0]])
    np.testing.assert_allclose(solution("ex17").softmax(z), oracle(z, axis=-1), rtol=1e-10)


@pytest.mark.parametrize("k", [1, 2, 3, 6])
def test_jacobian_against_differences(solution: Solution, k: int) -> None:
    z, h = np.random.default_rng(k).standard_normal(k), 1e-3
    steps = h * np.eye(k)

    def difference(step: float) -> np.ndarray:
        return (oracle(z + step * steps, axis=-1) - oracle(z - step * steps, axis=-1)) / (2 * step * h)

    richardson = (64 * difference(0.5) - 20 * difference(1.0) + difference(2.0)) / 45  # error of order h⁶
    np.testing.assert_allclose(solution("ex17").softmax_jacobian(z), richardson.T, rtol=1e-10, atol=1e-12)


def test_jacobian_against_torch(solution: Solution) -> None:
    torch = pytest.importorskip("torch")
    z = np.array([0.3, -1.0, 2.0, 0.7])
    wanted = torch.autograd.functional.jacobian(lambda v: torch.softmax(v, -1), torch.tensor(z)).numpy()
    np.testing.assert_allclose(solution("ex17").softmax_jacobian(z), wanted, rtol=1e-10)
