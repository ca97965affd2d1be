"""ex64 against exact fractions and scikit-learn's F1."""

from __future__ import annotations

import itertools
from fractions import Fraction

import numpy as np
import pytest

PER_CENT = range(0, 30, 3)


def test_focus_decides_as_exact_fractions_do(solution):
    module = solution("ex64")
    for human, train, dev in itertools.product(PER_CENT, repeat=3):
        h, t, d = (Fraction(n, 100) for n in (human, train, dev))
        wanted = "variance" if d - t > t - h else "bias"
        assert module.focus(float(h), float(t), float(d)) == wanted
        assert module.avoidable_bias(float(h), float(t)) == pytest.approx(float(t - h), abs=1e-15)
        assert module.variance(float(t), float(d)) == pytest.approx(float(d - t), abs=1e-15)


def test_the_best_f1_is_that_of_sklearn(solution):
    metrics = pytest.importorskip("sklearn.metrics")
    rng = np.random.default_rng(64)
    y = rng.integers(0, 2, 40)
    for _ in range(5):
        predictions = rng.integers(0, 2, (6, 40))
        p, r, f1 = np.transpose(
            [metrics.precision_recall_fscore_support(y, z, average="binary")[:3] for z in predictions]
        )
        assert solution("ex64").f_score_pick(p.astype(float), r.astype(float)) == np.argmax(f1.astype(float))


def test_nobody_found_is_0_and_the_first_of_equals_wins(solution):
    pick = solution("ex64").f_score_pick
    assert pick(np.array([0.0, 0.25, 0.5]), np.array([0.0, 0.5, 0.25])) == 1
    assert pick(np.array([0.0, 0.0]), np.array([0.0, 1.0])) == 0
    assert pick(np.array([0.9, 0.5]), np.array([0.1, 0.5])) == 1
