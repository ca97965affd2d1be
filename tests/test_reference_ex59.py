"""ex59's solution against scikit-learn's regression metrics."""

from __future__ import annotations

import numpy as np
import pytest


@pytest.mark.parametrize("n", [1, 2, 50])
def test_against_sklearn(solution, n):
    metrics = pytest.importorskip("sklearn.metrics")
    rng = np.random.default_rng(n)
    y, y_hat = rng.normal(size=(2, n)) * 5
    ex = solution("ex59")
    assert ex.rmse(y, y_hat) == pytest.approx(metrics.root_mean_squared_error(y, y_hat), rel=1e-12)
    assert ex.mape(y, y_hat) == pytest.approx(100 * metrics.mean_absolute_percentage_error(y, y_hat), rel=1e-12)
    y, y_hat = rng.uniform(-0.9, 9, (2, n))
    assert ex.msle(y, y_hat) == pytest.approx(metrics.mean_squared_log_error(y, y_hat), rel=1e-12)


def test_msle_is_the_rmse_of_logarithms_squared(solution):
    ex = solution("ex59")
    y, y_hat = np.random.default_rng(59).exponential(size=(2, 30))
    assert ex.msle(y, y_hat) == pytest.approx(ex.rmse(np.log(1 + y), np.log(1 + y_hat)) ** 2, rel=1e-12)


def test_the_worked_numbers(solution):
    ex = solution("ex59")
    y, y_hat = np.array([2.0, 4.0]), np.array([3.0, 2.0])
    assert ex.rmse(y, y_hat) == pytest.approx(1.5811, abs=5e-5)
    assert ex.mape(y, y_hat) == pytest.approx(50)
    assert ex.msle(y, y_hat) == pytest.approx(0.1719, abs=5e-5)
    pairs = [(np.array([9.0]), np.array([99.0])), (np.array([0.0]), np.array([9.0]))]
    assert ex.msle(*pairs[0]) == pytest.approx(ex.msle(*pairs[1]))
