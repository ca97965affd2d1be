"""ex60's solution against scikit-learn, for every small table and some large ones."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

SMALL = [
    (np.array(y), np.array(p)) for m in (1, 2, 3) for y in product((0, 1), repeat=m) for p in product((0, 1), repeat=m)
]
LARGE = [tuple((np.random.default_rng(seed).random((2, 80)) < 0.3).astype(int)) for seed in (60, 61)]


def test_counts_against_sklearn(solution):
    metrics = pytest.importorskip("sklearn.metrics")
    for y, y_pred in SMALL[::5] + LARGE:
        tn, fp, fn, tp = metrics.confusion_matrix(y, y_pred, labels=[0, 1]).ravel()
        assert tuple(solution("ex60").confusion_counts(y, y_pred)) == (tp, tn, fp, fn)


def test_counts_are_a_partition(solution):
    for y, y_pred in SMALL:
        counts = solution("ex60").confusion_counts(y, y_pred)
        assert sum(counts) == len(y)
        assert counts[0] + counts[3] == y.sum()
        assert counts[0] + counts[2] == y_pred.sum()


@pytest.mark.parametrize(
    ("name", "oracle"), [("precision", "precision_score"), ("recall", "recall_score"), ("f1", "f1_score")]
)
def test_scores_against_sklearn(solution, name, oracle):
    metrics = pytest.importorskip("sklearn.metrics")
    for y, y_pred in SMALL[::3] + LARGE:
        wanted = getattr(metrics, oracle)(y, y_pred, zero_division=0.0)
        assert getattr(solution("ex60"), name)(y, y_pred) == pytest.approx(wanted, rel=1e-12, abs=1e-12)


def test_the_worked_numbers(solution):
    ex = solution("ex60")
    y, y_pred = np.array([1, 1, 1, 0, 0, 0]), np.array([1, 0, 0, 1, 0, 0])
    assert tuple(ex.confusion_counts(y, y_pred)) == (1, 2, 1, 2)
    assert ex.precision(y, y_pred) == 0.5
    assert ex.recall(y, y_pred) == pytest.approx(1 / 3)
    assert ex.f1(y, y_pred) == pytest.approx(0.4)
