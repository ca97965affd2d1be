"""ex62 against scikit-learn's curves and a search over all thresholds in exact fractions."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest


def data(seed, m, levels):
    rng = np.random.default_rng(seed)
    y = rng.permutation(np.concatenate([[0, 1], rng.integers(0, 2, m - 2)]))
    return y, rng.integers(0, levels, m) / levels


@pytest.mark.parametrize(("m", "levels"), [(6, 40), (15, 8), (15, 3), (2, 2)])
def test_best_on_the_curves_of_sklearn(solution, m, levels):
    metrics = pytest.importorskip("sklearn.metrics")
    module = solution("ex62")
    for seed in range(4):
        y, score = data(seed, m, levels)
        precision, recall, _ = metrics.precision_recall_curve(y, score)
        precision[-1] = 0  # sklearn says 1 for nobody, here it is 0
        fpr, tpr, _ = metrics.roc_curve(y, score, drop_intermediate=False)
        for least in (0.0, 0.13, 0.37, 0.71, 0.98):
            assert module.precision_at_recall(y, score, least) == pytest.approx(precision[recall >= least].max())
            assert module.sensitivity_at_specificity(y, score, least) == pytest.approx(tpr[1 - fpr >= least].max())
            assert module.specificity_at_sensitivity(y, score, least) == pytest.approx((1 - fpr)[tpr >= least].max())


def test_limits_that_are_just_reached(solution):
    module = solution("ex62")
    for seed in range(4):
        y, score = data(seed, 11, 6)
        labels, positives = y.tolist(), int(y.sum())
        points = []
        for threshold in [*set(score.tolist()), np.inf]:
            tp = sum(1 for label, s in zip(labels, score) if s >= threshold and label == 1)
            fp = sum(1 for label, s in zip(labels, score) if s >= threshold and label == 0)
            precision = Fraction(tp, tp + fp) if tp + fp else Fraction(0)
            negatives = len(labels) - positives
            points.append((precision, Fraction(tp, positives), Fraction(negatives - fp, negatives)))
        for least in {r for _, r, _ in points}:
            best = max(p for p, r, _ in points if r >= least)
            assert module.precision_at_recall(y, score, float(least)) == pytest.approx(float(best), abs=1e-12)
            best = max(s for _, r, s in points if r >= least)
            assert module.specificity_at_sensitivity(y, score, float(least)) == pytest.approx(float(best), abs=1e-12)
        for least in {s for _, _, s in points}:
            best = max(r for _, r, s in points if s >= least)
            assert module.sensitivity_at_specificity(y, score, float(least)) == pytest.approx(float(best), abs=1e-12)


def test_the_numbers_of_the_stub_and_what_nobody_reaches(solution):
    module = solution("ex62")
    y, score = np.array([1, 0, 1, 0]), np.array([0.9, 0.6, 0.4, 0.2])
    assert module.precision_at_recall(y, score, 0.5) == 1
    assert module.precision_at_recall(y, score, 0.75) == pytest.approx(2 / 3)
    for name in ("precision_at_recall", "sensitivity_at_specificity", "specificity_at_sensitivity"):
        assert getattr(module, name)(y, score, 1.25) == 0
