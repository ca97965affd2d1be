"""ex63 against SciPy's relative entropy and Poisson distribution, and PyTorch's losses."""

from __future__ import annotations

import numpy as np
import pytest


def distributions(rng, m, k):
    weights = rng.uniform(0.05, 1, (m, k))
    return weights / weights.sum(axis=1, keepdims=True)


@pytest.mark.parametrize(("m", "k"), [(1, 3), (4, 2), (3, 6)])
def test_kl_is_the_mean_relative_entropy_of_the_rows(solution, m, k):
    stats = pytest.importorskip("scipy.stats")
    rng = np.random.default_rng(63)
    P, Q = distributions(rng, m, k), distributions(rng, m, k)
    assert solution("ex63").kl_divergence(P, Q) == pytest.approx(stats.entropy(P, Q, axis=1).mean(), abs=1e-12)


def test_kl_is_cross_entropy_less_entropy_and_torch_agrees(solution):
    torch = pytest.importorskip("torch")
    rng = np.random.default_rng(64)
    P, Q = distributions(rng, 5, 4), distributions(rng, 5, 4)
    mine = solution("ex63").kl_divergence(P, Q)
    assert mine == pytest.approx(np.mean(np.sum(P * np.log(P) - P * np.log(Q), axis=1)), abs=1e-12)
    theirs = torch.nn.functional.kl_div(torch.tensor(Q).log(), torch.tensor(P), reduction="batchmean")
    assert mine == pytest.approx(theirs.item(), abs=1e-12)


def test_zeros_in_p_and_q(solution):
    special = pytest.importorskip("scipy.special")
    P = np.array([[0.0, 1.0, 0.0], [0.25, 0.0, 0.75]])
    Q = np.array([[0.0, 0.5, 0.5], [0.5, 0.5, 0.0]])
    mine = solution("ex63").kl_divergence(P, Q)
    wanted = np.sum(special.rel_entr(P, np.maximum(Q, 1e-12))) / 2
    assert mine == pytest.approx(wanted, abs=1e-12)
    assert mine == pytest.approx((np.log(2) + 0.25 * np.log(0.5) + 0.75 * np.log(0.75e12)) / 2, abs=1e-12)


def test_kl_of_a_distribution_from_itself_is_0_and_else_positive(solution):
    rng = np.random.default_rng(65)
    kl = solution("ex63").kl_divergence
    for _ in range(20):
        P, Q = distributions(rng, 1, 4), distributions(rng, 1, 4)
        assert kl(P, P) == pytest.approx(0, abs=1e-15)
        assert kl(P, Q) > 0


def test_poisson_is_the_log_likelihood_without_the_factorial(solution):
    stats, special = pytest.importorskip("scipy.stats"), pytest.importorskip("scipy.special")
    rng = np.random.default_rng(66)
    y, rate = rng.integers(0, 9, 7).astype(float), rng.uniform(0.2, 8, 7)
    wanted = -np.mean(stats.poisson.logpmf(y, rate) + special.gammaln(y + 1))
    assert solution("ex63").poisson_loss(y, rate) == pytest.approx(wanted, abs=1e-10)


def test_torch_has_the_same_poisson_loss(solution):
    torch = pytest.importorskip("torch")
    y, rate = np.array([0.0, 3.0, 1.0]), np.array([0.5, 2.0, 4.0])
    theirs = torch.nn.functional.poisson_nll_loss(
        torch.tensor(rate), torch.tensor(y), log_input=False, full=False, eps=0.0
    )
    assert solution("ex63").poisson_loss(y, rate) == pytest.approx(theirs.item(), abs=1e-12)
