"""ex55's solution against torch's norms and automatic derivatives, and against finite differences."""

from __future__ import annotations

import numpy as np
import pytest

LAM, M = 0.7, 12


def _weights():
    rng = np.random.default_rng(55)
    return [rng.normal(size=shape) for shape in ((4, 3), (2, 4), (1, 2))]


def test_costs_and_gradients_against_torch(solution):
    torch = pytest.importorskip("torch")
    ex = solution("ex55")
    tensors = [torch.tensor(W, requires_grad=True) for W in _weights()]
    flat = torch.cat([t.reshape(-1) for t in tensors])
    for cost, gradient, order in ((ex.l2_cost, ex.l2_gradient, 2), (ex.l1_cost, ex.l1_subgradient, 1)):
        penalty = LAM / M * (torch.linalg.vector_norm(flat, 2) ** 2 / 2 if order == 2 else flat.abs().sum())
        assert cost(_weights(), LAM, M) == pytest.approx(penalty.item(), rel=1e-12)
        wanted = torch.autograd.grad(penalty, tensors, retain_graph=True)
        for W, slope in zip(_weights(), wanted, strict=True):
            np.testing.assert_allclose(gradient(W, LAM, M), slope.numpy(), rtol=1e-12)


def test_gradients_are_the_slopes_of_the_costs(solution):
    ex = solution("ex55")
    W = _weights()[0]
    h = 1e-3
    assert (np.abs(W) > h).all()  # both costs are polynomials between the kinks: differences are exact
    for cost, gradient in ((ex.l2_cost, ex.l2_gradient), (ex.l1_cost, ex.l1_subgradient)):
        for i, j in np.ndindex(W.shape):
            step = np.zeros_like(W)
            step[i, j] = h
            slope = (cost([W + step], LAM, M) - cost([W - step], LAM, M)) / (2 * h)
            assert gradient(W, LAM, M)[i, j] == pytest.approx(slope, rel=1e-10, abs=1e-12)


def test_the_worked_numbers(solution):
    ex = solution("ex55")
    W = np.array([[1.0, -2.0], [0.0, 3.0]])
    assert ex.l2_cost([W], 0.5, 10) == pytest.approx(0.35)
    assert ex.l1_cost([W], 0.5, 10) == pytest.approx(0.3)
    np.testing.assert_allclose(ex.l2_gradient(W, 0.5, 10), 0.05 * W)
    np.testing.assert_allclose(ex.l1_subgradient(W, 0.5, 10), [[0.05, -0.05], [0, 0.05]])
