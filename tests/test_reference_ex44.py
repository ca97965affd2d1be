"""ex44 against PyTorch's Adagrad, and closed forms of the step length."""

from __future__ import annotations

import numpy as np
import pytest


def test_torch_takes_the_same_steps(solution):
    torch = pytest.importorskip("torch")
    start, rate, eps = np.array([1.5, -0.5, 0.75]), 0.2, 0.05
    t = torch.tensor(start, requires_grad=True)
    optimiser = torch.optim.Adagrad([t], lr=rate, eps=eps)
    w, s = start, np.zeros(3)
    for _ in range(7):
        optimiser.zero_grad()
        (t**4 / 4 - t**2 / 2).sum().backward()
        optimiser.step()
        w, s = solution("ex44").adagrad_step(w, s, w**3 - w, rate, eps)
        np.testing.assert_allclose(w, t.detach().numpy(), rtol=0, atol=1e-11)
    np.testing.assert_allclose(s, optimiser.state[t]["sum"].numpy(), rtol=1e-11)


def test_under_a_constant_slope_the_steps_shrink_with_the_root_of_time(solution):
    slope, w, s, path = np.array([2.0, -50.0, 0.125]), np.zeros(3), np.zeros(3), []
    for _ in range(9):
        w, s = solution("ex44").adagrad_step(w, s, slope, 0.5)
        path.append(w)
    steps = np.diff(path, axis=0, prepend=0)
    wanted = -0.5 * np.sign(slope) / np.sqrt(np.arange(1, 10))[:, None]  # the size of the slope does not matter
    np.testing.assert_allclose(steps, wanted, rtol=1e-6)
    np.testing.assert_allclose(s, 9 * slope**2, rtol=1e-12)


def test_the_numbers_of_the_stub(solution):
    assert solution("ex44").adagrad_step(1.0, 0.0, 2.0, 0.1) == pytest.approx((0.9, 4.0), rel=1e-8)
    assert solution("ex44").adagrad_step(1.0, 9.0, 4.0, 0.1) == pytest.approx((0.92, 25.0), rel=1e-8)


def test_eps_is_added_to_the_root_and_is_1e_8_unless_given(solution):
    w, _ = solution("ex44").adagrad_step(0.0, 0.0, 1e-8, 1.0)
    assert w == pytest.approx(-0.5, rel=1e-12)  # 1e-8 / (1e-8 + 1e-8)


def test_a_weight_without_a_slope_stays_and_inputs_are_left_alone(solution):
    w, s, g = np.array([1.5, 2.0]), np.zeros(2), np.array([0.0, 1.0])
    new, total = solution("ex44").adagrad_step(w, s, g, 0.25)
    assert new[0] == 1.5
    assert total[0] == 0
    np.testing.assert_array_equal([w, s, g], [[1.5, 2.0], [0, 0], [0, 1]])
