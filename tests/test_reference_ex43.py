"""ex43 against a recursive filter of SciPy, the closed form of the average, and PyTorch's SGD."""

from __future__ import annotations

import numpy as np
import pytest


def test_the_velocity_is_a_recursive_filter(solution):
    signal = pytest.importorskip("scipy.signal")
    rng = np.random.default_rng(43)
    gradients = rng.normal(size=(9, 4))
    beta, rate = 0.7, 0.3
    w, v, found = np.zeros(4), np.zeros(4), []
    for gradient in gradients:
        w, v = solution("ex43").momentum_step(w, v, gradient, rate, beta)
        found.append(v)
    velocities = signal.lfilter([1 - beta], [1, -beta], gradients, axis=0)
    np.testing.assert_allclose(found, velocities, rtol=0, atol=1e-10)
    np.testing.assert_allclose(w, -rate * velocities.sum(axis=0), rtol=0, atol=1e-10)


def test_beta_is_point_nine_unless_given(solution):
    w, v = solution("ex43").momentum_step(1.0, 0.5, 2.0, 0.1)
    assert (w, v) == pytest.approx((0.935, 0.65), abs=1e-12)


def test_under_a_constant_slope_the_velocity_fills_up(solution):
    slope = np.array([2.0, -1.0, 0.5])
    start = np.array([1.0, 2.0, 3.0])
    path = solution("ex43").minimise(lambda w: slope, start, 0.25, 0.5, 6)
    shares = 1 - 0.5 ** np.arange(1, 7)  # v_t = (1 − β^t)·g
    np.testing.assert_allclose(np.diff(path, axis=0), -0.25 * shares[:, None] * slope, rtol=0, atol=1e-12)
    np.testing.assert_array_equal(path[0], start)
    np.testing.assert_array_equal(start, [1.0, 2.0, 3.0])


def test_torch_takes_the_same_path_with_the_classic_form(solution):
    torch = pytest.importorskip("torch")
    beta, rate, steps = 0.8, 0.2, 7
    start = np.array([1.5, -0.5, 0.75])
    path = solution("ex43").minimise(lambda w: w**3 - w, start, rate, beta, steps)
    w = torch.tensor(start, requires_grad=True)
    optimiser = torch.optim.SGD([w], lr=rate * (1 - beta), momentum=beta)  # classic: 1/(1 − β) times as long
    for row in path:
        np.testing.assert_allclose(w.detach().numpy(), row, rtol=0, atol=1e-10)
        optimiser.zero_grad()
        (w**4 / 4 - w**2 / 2).sum().backward()
        optimiser.step()
