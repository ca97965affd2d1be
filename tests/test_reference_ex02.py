"""ex02: the model solution against exact fractions, S1's OR table and scikit-learn."""

from fractions import Fraction

import numpy as np
import pytest


def fires(row, w):
    """Exact: no rounding decides on the boundary."""
    return int(sum(Fraction(a) * Fraction(c) for a, c in zip((1.0, *row), w)) >= 0)


@pytest.mark.parametrize(("m", "n"), [(1, 1), (1, 3), (40, 2), (40, 5)])
def test_perceptron(solution, m, n):
    rng = np.random.default_rng(n)
    x, w = rng.integers(-4, 5, (m, n)) / 2, rng.integers(-4, 5, n + 1) / 2
    expected = [fires(row, w) for row in x.tolist()]
    perceptron = solution("ex02").perceptron
    assert perceptron(x, w).tolist() == expected
    assert [int(perceptron(row, w)) for row in x] == expected


def test_the_boundary_is_met(solution):
    x = np.array([[1.0, 0.5], [1.0, 0.0], [3.0, -1.5]])
    assert solution("ex02").perceptron(x, np.array([-1.5, 1.0, 1.0])).tolist() == [1, 0, 1]


def test_or_of_the_source(solution):
    x = np.array([[0, 0], [1, 0], [0, 1], [1, 1]])
    assert solution("ex02").perceptron(x, np.array([-1, 1.1, 1.1])).tolist() == [0, 1, 1, 1]


@pytest.mark.parametrize("n", [1, 2, 4])
def test_the_absorbed_threshold_decides_alike(solution, n):
    rng = np.random.default_rng(n)
    x, w, theta = rng.integers(-2, 3, (60, n)) / 2, rng.integers(-2, 3, n) / 2, 0.5
    absorbed = solution("ex02").absorb_threshold(w, theta)
    assert absorbed.tolist() == [-theta, *w.tolist()]
    expected = [int(sum(a * c for a, c in zip(row, w.tolist())) >= theta) for row in x.tolist()]
    assert solution("ex02").perceptron(x, absorbed).tolist() == expected


def test_against_scikit_learn(solution):
    from sklearn.linear_model import Perceptron

    rng = np.random.default_rng(5)
    x = rng.normal(size=(50, 3))
    model = Perceptron().fit(x, x @ [1.0, -2.0, 0.5] > 0.3)
    w = solution("ex02").absorb_threshold(model.coef_[0], -model.intercept_[0])
    assert solution("ex02").perceptron(x, w).tolist() == model.predict(x).astype(int).tolist()
