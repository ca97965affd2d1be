"""ex37's solution against closed forms, SciPy and torch's own gradient."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import numpy as np
import pytest
from scipy.optimize import approx_fprime, rosen, rosen_der

Solution = Callable[[str], ModuleType]


@pytest.mark.parametrize("shape", [(), (5,), (3, 4), (2, 3, 2)])
def test_a_sum_of_cubes(solution: Solution, shape: tuple[int, ...]) -> None:
    """For θ³ centred differences give 3θ² + eps², exactly: this tells them from one-sided ones, and sees eps."""
    theta = np.array(np.random.default_rng(37).uniform(-2, 2, shape))
    before = theta.copy()
    for eps in (0.5, 0.125):
        found = solution("ex37").numerical_gradient(lambda t: np.sum(t**3), theta, eps)
        assert np.shape(found) == shape
        np.testing.assert_allclose(found, 3 * theta**2 + eps**2, rtol=1e-12)
    np.testing.assert_array_equal(theta, before)


def test_against_scipy(solution: Solution) -> None:
    theta = np.array([0.3, -0.7, 1.1, 0.4])
    found = solution("ex37").numerical_gradient(rosen, theta)
    np.testing.assert_allclose(found, rosen_der(theta), rtol=1e-7)
    one_sided = approx_fprime(theta, rosen, 1e-5)
    assert np.abs(found - rosen_der(theta)).max() < np.abs(one_sided - rosen_der(theta)).max() / 1000


def test_against_torch(solution: Solution) -> None:
    torch = pytest.importorskip("torch")
    theta = np.random.default_rng(1).normal(size=(3, 2))
    leaf = torch.tensor(theta, requires_grad=True)
    (torch.sigmoid(leaf).prod() + (leaf**2).sum().sqrt()).backward()
    found = solution("ex37").numerical_gradient(lambda t: np.prod(1 / (1 + np.exp(-t))) + np.sqrt(np.sum(t**2)), theta)
    np.testing.assert_allclose(found, leaf.grad.numpy(), rtol=1e-8)


def test_relative_difference(solution: Solution) -> None:
    difference = solution("ex37").relative_difference
    g = np.random.default_rng(2).normal(size=(2, 3, 4))
    assert difference(g, g) == 0
    assert difference(np.zeros(3), np.zeros(3)) == 0
    assert difference(g, -g) == pytest.approx(1, rel=1e-12)
    assert difference(g, np.zeros_like(g)) == pytest.approx(1, rel=1e-12)
    assert difference(g, 3 * g) == pytest.approx(0.5, rel=1e-12)
    assert difference(1e-9 * g, 3e-9 * g) == pytest.approx(0.5, rel=1e-12)
    assert difference(np.array([3.0, 0.0]), np.array([0.0, 4.0])) == pytest.approx(5 / 7, rel=1e-12)


def test_the_number_of_the_stub(solution: Solution) -> None:
    assert solution("ex37").numerical_gradient(lambda t: t**3, np.array(2.0), 0.1) == pytest.approx(12.01, rel=1e-12)
