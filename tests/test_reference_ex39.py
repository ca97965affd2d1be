"""ex39 against SciPy's sigmoid one pair at a time, SciPy's brute force search, and ties that are exact."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import brute
from scipy.special import expit

X, Y = np.array([0.5, 2.5]), np.array([0.2, 0.9])


def test_every_pair_by_itself(solution):
    rng = np.random.default_rng(39)
    ws, bs, x, y = rng.normal(size=4), rng.normal(size=7), rng.normal(size=5), rng.uniform(size=5)
    surface = solution("ex39").error_surface(ws, bs, x, y)
    wanted = [[((expit(w * x + b) - y) ** 2).sum() / 2 for b in bs] for w in ws]
    np.testing.assert_allclose(surface, wanted, rtol=1e-12)


def test_the_table_of_the_stub(solution):
    ws, bs = np.array([0.0, 1.0, 2.0]), np.array([-2.0, 0.0])
    surface = solution("ex39").error_surface(ws, bs, X, Y)
    np.testing.assert_allclose(surface, [[0.3081, 0.1250], [0.0387, 0.0895], [0.0038, 0.1454]], atol=5e-5)
    assert solution("ex39").grid_search(ws, bs, X, Y) == (2, -2)


def test_scipys_brute_force_finds_the_same_pair(solution):
    ws, bs = np.arange(-6, 6, 0.5), np.arange(-5, 4, 0.25)
    wanted = brute(
        lambda p: ((expit(p[0] * X + p[1]) - Y) ** 2).sum(), (slice(-6, 6, 0.5), slice(-5, 4, 0.25)), finish=None
    )
    assert solution("ex39").grid_search(ws, bs, X, Y) == pytest.approx(wanted)


def test_a_tie_goes_to_the_first_row_then_the_first_column(solution):
    search = solution("ex39").grid_search
    # x = 1: only w + b counts, and (0, 2), (1, 1), (2, 0) are equally good.
    assert search(np.arange(3.0), np.arange(3.0), np.ones(1), expit(np.array([2.0]))) == (0, 2)
    # x = 0: w does not count at all; the first one is taken, not the smallest.
    assert search(np.array([3.0, -1.0]), np.array([1.0, 0.0]), np.zeros(2), np.full(2, 0.5)) == (3, 0)
