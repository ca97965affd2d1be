"""ex40 against finite differences, SciPy's cosine distance, a search over directions, and PyTorch's gradient."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.spatial.distance import cosine


def _loss(theta):
    return float(np.sum(np.sin(theta) + theta**2 / 3) + theta[0] * theta[-1])


def _gradient(theta):
    slope = np.cos(theta) + 2 * theta / 3
    slope[0] += theta[-1]
    slope[-1] += theta[0]
    return slope


def test_the_slope_in_a_direction_is_a_difference_quotient(solution):
    rng = np.random.default_rng(40)
    for _ in range(5):
        theta, u, h = rng.normal(size=4), 3 * rng.normal(size=4), 1e-3
        near = (_loss(theta + h * u) - _loss(theta - h * u)) / (2 * h)
        far = (_loss(theta + 2 * h * u) - _loss(theta - 2 * h * u)) / (4 * h)
        found = solution("ex40").directional_derivative(_gradient(theta), u)
        assert found == pytest.approx((4 * near - far) / 3, abs=1e-9)


def test_the_angle_is_that_of_scipy_and_ignores_lengths(solution):
    rng = np.random.default_rng(41)
    g, u = rng.normal(size=(2, 5))
    assert solution("ex40").cos_beta(g, u) == pytest.approx(1 - cosine(g, u), abs=1e-12)
    assert solution("ex40").cos_beta(10 * g, 0.1 * u) == pytest.approx(1 - cosine(g, u), abs=1e-12)
    assert solution("ex40").cos_beta(np.array([3.0, 4.0]), np.array([1.0, 0.0])) == pytest.approx(0.6, abs=1e-12)


def test_no_direction_goes_down_faster(solution):
    rng = np.random.default_rng(42)
    g = rng.normal(size=3)
    best = solution("ex40").steepest_descent(g)
    assert np.linalg.norm(best) == pytest.approx(1, abs=1e-12)
    assert solution("ex40").cos_beta(g, best) == pytest.approx(-1, abs=1e-12)
    others = rng.normal(size=(2000, 3))
    others /= np.linalg.norm(others, axis=1, keepdims=True)
    assert best @ g <= (others @ g).min()


def test_the_rest_of_the_taylor_series_shrinks_with_the_square(solution):
    torch = pytest.importorskip("torch")
    theta, u = np.array([0.5, -1.0, 2.0]), np.array([1.0, 2.0, -0.5])
    t = torch.tensor(theta, requires_grad=True)
    (torch.sum(torch.sin(t) + t**2 / 3) + t[0] * t[-1]).backward()
    rests = [
        _loss(theta + eta * u) - solution("ex40").taylor_loss(_loss(theta), t.grad.numpy(), u, eta)
        for eta in (1e-2, 1e-3)
    ]
    assert rests[0] / rests[1] == pytest.approx(100, rel=0.02)


def test_the_numbers_of_the_stub(solution):
    g = np.array([3.0, 4.0])
    np.testing.assert_allclose(solution("ex40").steepest_descent(g), [-0.6, -0.8], rtol=1e-12)
    assert solution("ex40").taylor_loss(2.0, g, np.array([1.0, 0.0]), 0.1) == pytest.approx(2.3, rel=1e-12)
    assert solution("ex40").taylor_loss(2.0, g, np.array([-0.6, -0.8]), 0.1) == pytest.approx(1.5, rel=1e-12)
