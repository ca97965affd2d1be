"""ex45 against PyTorch's RMSprop, a recursive filter of SciPy, and closed forms of the step length."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.signal import lfilter


def test_torch_takes_the_same_steps(solution):
    torch = pytest.importorskip("torch")
    start, rate, beta, eps = np.array([1.5, -0.5, 0.75]), 0.1, 0.8, 0.05
    t = torch.tensor(start, requires_grad=True)
    optimiser = torch.optim.RMSprop([t], lr=rate, alpha=beta, eps=eps)
    w, s = start, np.zeros(3)
    for _ in range(7):
        optimiser.zero_grad()
        (t**4 / 4 - t**2 / 2).sum().backward()
        optimiser.step()
        w, s = solution("ex45").rmsprop_step(w, s, w**3 - w, rate, beta, eps)
        np.testing.assert_allclose(w, t.detach().numpy(), rtol=0, atol=1e-11)
    np.testing.assert_allclose(s, optimiser.state[t]["square_avg"].numpy(), rtol=1e-11)


def test_the_average_is_a_recursive_filter_of_the_squares(solution):
    gradients = np.random.default_rng(45).normal(size=(9, 4))
    beta, rate = 0.7, 0.3
    w, s = np.zeros(4), np.zeros(4)
    for gradient in gradients:
        w, s = solution("ex45").rmsprop_step(w, s, gradient, rate, beta)
    averages = lfilter([1 - beta], [1, -beta], gradients**2, axis=0)
    np.testing.assert_allclose(s, averages[-1], rtol=1e-12)
    np.testing.assert_allclose(w, -rate * (gradients / np.sqrt(averages)).sum(axis=0), rtol=1e-5)


def test_the_numbers_of_the_stub_with_the_defaults(solution):
    assert solution("ex45").rmsprop_step(1.0, 5.0, 2.0, 0.1) == pytest.approx((0.9096, 4.9), abs=5e-5)
    w, s = solution("ex45").rmsprop_step(1.0, 0.0, 2.0, 0.1)
    assert s == pytest.approx(0.4, rel=1e-12)
    assert w == pytest.approx(1 - 0.1 / np.sqrt(0.1), rel=1e-7)


def test_eps_is_added_to_the_root_and_is_1e_8_unless_given(solution):
    w, _ = solution("ex45").rmsprop_step(0.0, 1e-16, 1e-8, 1.0)
    assert w == pytest.approx(-0.5, rel=1e-12)  # 1e-8 / (1e-8 + 1e-8)


def test_a_weight_without_a_slope_stays_and_inputs_are_left_alone(solution):
    w, s, g = np.array([1.5, 2.0]), np.zeros(2), np.array([0.0, 1.0])
    new, average = solution("ex45").rmsprop_step(w, s, g, 0.25)
    assert new[0] == 1.5
    assert average[0] == 0
    np.testing.assert_array_equal([w, s, g], [[1.5, 2.0], [0, 0], [0, 1]])
