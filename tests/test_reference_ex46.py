"""ex46 against PyTorch's Adam, recursive filters of SciPy, and closed forms of the step length."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.signal import lfilter


def test_torch_takes_the_same_steps(solution):
    torch = pytest.importorskip("torch")
    start, rate, betas, eps = np.array([1.5, -0.5, 0.75]), 0.1, (0.8, 0.95), 0.05
    parameter = torch.tensor(start, requires_grad=True)
    optimiser = torch.optim.Adam([parameter], lr=rate, betas=betas, eps=eps)
    w, m, v = start, np.zeros(3), np.zeros(3)
    for t in range(1, 8):
        optimiser.zero_grad()
        (parameter**4 / 4 - parameter**2 / 2).sum().backward()
        optimiser.step()
        w, m, v = solution("ex46").adam_step(w, m, v, w**3 - w, t, rate, *betas, eps)
        np.testing.assert_allclose(w, parameter.detach().numpy(), rtol=0, atol=1e-11)
    np.testing.assert_allclose(m, optimiser.state[parameter]["exp_avg"].numpy(), rtol=1e-11)
    np.testing.assert_allclose(v, optimiser.state[parameter]["exp_avg_sq"].numpy(), rtol=1e-11)


def test_both_averages_are_recursive_filters(solution):
    gradients = np.random.default_rng(46).normal(size=(9, 4))
    beta1, beta2 = 0.7, 0.85
    w, m, v = np.zeros(4), np.zeros(4), np.zeros(4)
    for t, gradient in enumerate(gradients, start=1):
        w, m, v = solution("ex46").adam_step(w, m, v, gradient, t, 0.1, beta1, beta2)
    np.testing.assert_allclose(m, lfilter([1 - beta1], [1, -beta1], gradients, axis=0)[-1], rtol=1e-12)
    np.testing.assert_allclose(v, lfilter([1 - beta2], [1, -beta2], gradients**2, axis=0)[-1], rtol=1e-12)


def test_under_a_constant_slope_every_step_has_the_length_of_the_rate(solution):
    slope, w, m, v = np.array([2.0, -50.0, 0.125]), np.zeros(3), np.zeros(3), np.zeros(3)
    for t in range(1, 9):
        w, m, v = solution("ex46").adam_step(w, m, v, slope, t)
        np.testing.assert_allclose(w, -0.001 * t * np.sign(slope), rtol=1e-6)


def test_eps_is_added_to_the_corrected_root_and_all_defaults_hold(solution):
    w, m, v = solution("ex46").adam_step(0.0, 0.0, 0.0, 1e-8, 1)
    assert w == pytest.approx(-0.0005, rel=1e-12)  # 0.001 · 1e-8 / (1e-8 + 1e-8)
    assert (m, v) == pytest.approx((1e-9, 1e-19), rel=1e-12)


def test_a_weight_without_a_slope_stays_and_inputs_are_left_alone(solution):
    w, m, v, g = np.array([1.5, 2.0]), np.zeros(2), np.zeros(2), np.array([0.0, 1.0])
    new, _, _ = solution("ex46").adam_step(w, m, v, g, 1)
    assert new[0] == 1.5
    np.testing.assert_array_equal([w, m, v, g], [[1.5, 2.0], [0, 0], [0, 0], [0, 1]])
