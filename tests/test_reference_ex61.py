"""ex61's solution against scikit-learn's curve, SciPy's Mann-Whitney statistic and the trapezium rule."""

from __future__ import annotations

import numpy as np
import pytest


def _case(m, decimals, seed):
    rng = np.random.default_rng(seed)
    y = np.append([0, 1], rng.integers(0, 2, m - 2))
    return y, np.round(rng.normal(size=m) + y, decimals)


CASES = [_case(2, 1, 0), _case(9, 3, 1), _case(60, 1, 2), _case(40, 0, 3)]


@pytest.mark.parametrize(("y", "score"), CASES)
def test_curve_against_sklearn(solution, y, score):
    metrics = pytest.importorskip("sklearn.metrics")
    fpr, tpr, _ = metrics.roc_curve(y, score, drop_intermediate=False)
    mine = solution("ex61").roc_curve(y, score)
    np.testing.assert_allclose(mine[0], fpr, rtol=1e-12, atol=1e-12)
    np.testing.assert_allclose(mine[1], tpr, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize(("y", "score"), CASES)
def test_area_against_sklearn_scipy_and_the_curve(solution, y, score):
    metrics = pytest.importorskip("sklearn.metrics")
    stats = pytest.importorskip("scipy.stats")
    area = solution("ex61").auc(y, score)
    assert area == pytest.approx(metrics.roc_auc_score(y, score), rel=1e-12)
    statistic = stats.mannwhitneyu(score[y == 1], score[y == 0]).statistic
    assert area == pytest.approx(statistic / (y.sum() * (1 - y).sum()), rel=1e-12)
    fpr, tpr = solution("ex61").roc_curve(y, score)
    assert area == pytest.approx(np.sum(np.diff(fpr) * (tpr[1:] + tpr[:-1]) / 2), rel=1e-12)


def test_the_worked_numbers(solution):
    y, score = np.array([1, 0, 1, 0]), np.array([0.9, 0.8, 0.8, 0.1])
    fpr, tpr = solution("ex61").roc_curve(y, score)
    assert (fpr.tolist(), tpr.tolist()) == ([0, 0, 0.5, 1], [0, 0.5, 1, 1])
    assert solution("ex61").auc(y, score) == 0.875
