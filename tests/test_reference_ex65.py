"""ex65 against NumPy's and SciPy's fits, and the condition of a minimum."""

from __future__ import annotations

import numpy as np
import pytest


def points(n, seed=65):
    rng = np.random.default_rng(seed)
    return rng.uniform(-4, 6, n), rng.uniform(-5, 5, n)


@pytest.mark.parametrize("n", [2, 3, 8])
def test_the_line_is_that_of_polyfit_and_linregress(solution, n):
    stats = pytest.importorskip("scipy.stats")
    x, y = points(n)
    a, b = solution("ex65").fit_line(x, y)
    assert (b, a) == pytest.approx(tuple(np.polyfit(x, y, 1)), abs=1e-10)
    theirs = stats.linregress(x, y)
    assert (a, b) == pytest.approx((theirs.intercept, theirs.slope), abs=1e-10)


@pytest.mark.parametrize("n", [1, 2, 8])
def test_through_the_origin_as_lstsq(solution, n):
    x, y = points(n)
    wanted = np.linalg.lstsq(x[:, None], y, rcond=None)[0][0]
    assert solution("ex65").fit_through_origin(x, y) == pytest.approx(wanted, abs=1e-10)


def test_the_residuals_are_orthogonal_to_the_inputs(solution):
    x, y = points(9)
    a, b = solution("ex65").fit_line(x, y)
    residuals = y - a - b * x
    assert residuals.sum() == pytest.approx(0, abs=1e-12)
    assert residuals @ x == pytest.approx(0, abs=1e-12)
    assert (y - solution("ex65").fit_through_origin(x, y) * x) @ x == pytest.approx(0, abs=1e-12)


def test_points_on_a_line_give_it_back(solution):
    x = np.array([0.0, 1.0, 2.5, -3.0])
    assert solution("ex65").fit_line(x, 1.5 - 0.75 * x) == pytest.approx((1.5, -0.75), abs=1e-12)
    assert solution("ex65").fit_through_origin(x, -0.75 * x) == pytest.approx(-0.75, abs=1e-12)


def test_the_numbers_of_the_stub(solution):
    x, y = np.array([1.0, 2.0, 3.0]), np.array([2.0, 4.0, 3.0])
    assert solution("ex65").fit_line(x, y) == pytest.approx((2, 0.5), abs=1e-12)
    assert solution("ex65").fit_through_origin(x, y) == pytest.approx(19 / 14, abs=1e-12)
