"""ex56's solution against its expected value, the binomial distribution, and torch's derivative of the same mask."""

from __future__ import annotations

import numpy as np
import pytest


@pytest.mark.parametrize("keep_prob", [0.25, 0.8])
def test_share_scale_and_mean(solution, keep_prob):
    stats = pytest.importorskip("scipy.stats")
    A = np.random.default_rng(1).uniform(1, 2, (80, 100))
    out, mask = solution("ex56").dropout_forward(A, keep_prob, np.random.default_rng(56))
    assert stats.binomtest(int(np.sum(mask)), A.size, keep_prob).pvalue > 1e-6
    np.testing.assert_allclose(out[mask != 0] * keep_prob, A[mask != 0], rtol=1e-12)
    assert (out[mask == 0] == 0).all()


def test_entries_are_dropped_apart(solution):
    _, mask = solution("ex56").dropout_forward(np.ones((60, 70)), 0.5, np.random.default_rng(2))
    for table in (mask, mask.T):
        assert len({tuple(row) for row in table.tolist()}) == len(table)


def test_on_average_nothing_changes(solution):
    A = np.array([[1.0, -2.0, 4.0]])
    rng = np.random.default_rng(3)
    forward = solution("ex56").dropout_forward
    mean = np.mean([forward(A, 0.5, rng)[0] for _ in range(4000)], axis=0)
    np.testing.assert_allclose(mean, A, rtol=6 / np.sqrt(4000))  # six standard errors: 1 in 10^9


def test_nothing_is_dropped_at_one(solution):
    A = np.arange(6.0).reshape(2, 3)
    out, mask = solution("ex56").dropout_forward(A, 1.0, np.random.default_rng(4))
    np.testing.assert_array_equal(out, A)
    assert np.all(mask == 1)


def test_backward_against_torch(solution):
    torch = pytest.importorskip("torch")
    rng = np.random.default_rng(5)
    A, upstream = rng.normal(size=(2, 4, 6))
    out, mask = solution("ex56").dropout_forward(A, 0.7, rng)
    leaf = torch.tensor(A, requires_grad=True)
    through = leaf * torch.tensor(mask) / 0.7
    through.backward(torch.tensor(upstream))
    np.testing.assert_allclose(out, through.detach().numpy(), rtol=1e-12)
    np.testing.assert_allclose(solution("ex56").dropout_backward(upstream, mask, 0.7), leaf.grad.numpy(), rtol=1e-12)
