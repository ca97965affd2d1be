"""ex67 against SciPy's log-uniform distribution, and random search with an objective that keeps a diary."""

from __future__ import annotations

import numpy as np
import pytest


def test_draws_are_log_uniform(solution):
    stats = pytest.importorskip("scipy.stats")
    draws = solution("ex67").log_uniform(1e-4, 2.0, 5000, np.random.default_rng(67))
    assert draws.shape == (5000,)
    assert stats.kstest(draws, stats.loguniform(1e-4, 2.0).cdf).pvalue > 1e-3
    assert stats.kstest(draws, stats.loguniform(1e-4, 3.0).cdf).pvalue < 1e-3
    assert ((draws >= 1e-4) & (draws <= 2.0)).all()


def test_every_decade_gets_its_share(solution):
    draws = solution("ex67").log_uniform(1e-3, 10.0, 40_000, np.random.default_rng(68))
    counts, _ = np.histogram(np.log10(draws), bins=[-3, -2, -1, 0, 1])
    assert np.abs(counts - 10_000).max() < 600  # seven standard errors


@pytest.mark.parametrize("trials", [1, 2, 60])
def test_the_search_asks_once_for_each_try_and_returns_the_smallest(solution, trials):
    asked = []

    def objective(x):
        asked.append((x, (np.log10(x) + 2) ** 2 + len(asked) % 3))  # never the same answer twice
        return asked[-1][1]

    best_x, best_value = solution("ex67").random_search(objective, 1e-4, 1.0, trials, np.random.default_rng(69))
    assert len(asked) == trials == len({x for x, _ in asked})
    assert (best_x, best_value) == min(asked, key=lambda pair: pair[1])
    assert all(np.ndim(x) == 0 and 1e-4 <= x <= 1 for x, _ in asked)


def test_the_search_tries_log_uniform_numbers(solution):
    stats = pytest.importorskip("scipy.stats")
    asked = []
    solution("ex67").random_search(lambda x: asked.append(x) or x, 1e-4, 1.0, 2000, np.random.default_rng(70))
    assert stats.kstest(asked, stats.loguniform(1e-4, 1.0).cdf).pvalue > 1e-3
