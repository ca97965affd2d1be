"""ex04: the model solution against scikit-learn's Perceptron, plain Python and the convergence theorem."""

from itertools import product

import numpy as np
import pytest


def learn(rows, targets, max_epochs):
    """The rule in plain Python; halves are exact. It looks for mistakes in the outputs, not in the weights."""
    w = [0.0] * (len(rows[0]) + 1)
    for _ in range(max_epochs):
        outputs = []
        for row, target in zip(rows, targets):
            x = [1.0, *row]
            outputs.append(int(sum(a * b for a, b in zip(w, x)) >= 0))
            if outputs[-1] < target:
                w = [a + b for a, b in zip(w, x)]
            elif outputs[-1] > target:
                w = [a - b for a, b in zip(w, x)]
        if outputs == list(targets):
            return w, True
    return w, False


@pytest.mark.parametrize("n", [1, 2, 3])
def test_every_boolean_function(solution, n):
    rows = np.array(list(product((0, 1), repeat=n)), dtype=float)
    tables = list(product((0, 1), repeat=2**n))
    converged = 0
    for y in tables:
        w, done = solution("ex04").train_perceptron(rows, np.array(y), 12)
        assert (w.tolist(), done) == learn(rows.tolist(), y, 12)
        converged += done
    assert converged == {1: 4, 2: 14, 3: 104}[n]  # the separable ones, which are counted in many textbooks


@pytest.mark.parametrize("max_epochs", [1, 2, 3, 4, 7])
def test_stopped_early(solution, max_epochs):
    rng = np.random.default_rng(1)
    X, y = rng.integers(-6, 7, (12, 3)) / 2, rng.integers(0, 2, 12)
    w, done = solution("ex04").train_perceptron(X, y, max_epochs)
    assert (w.tolist(), done) == learn(X.tolist(), y.tolist(), max_epochs)


def test_a_hundred_epochs_unless_given(solution):
    X, y = np.array([[0.0, 1.0], [1.0, 0.0], [1.0, 1.0], [0.0, 0.5]]), np.array([1, 1, 0, 0])
    assert solution("ex04").train_perceptron(X, y)[0].tolist() == learn(X.tolist(), y.tolist(), 100)[0]


def test_an_epoch_against_scikit_learn(solution):
    from sklearn.linear_model import Perceptron

    rng = np.random.default_rng(2)
    X = rng.normal(size=(40, 3))
    y = (X @ [1.0, -2.0, 0.5] > 0.2).astype(int)
    ours = np.array([-0.5, 1.0, 0.25, -1.0])  # not zeros: on the boundary their unit is silent
    theirs = Perceptron(shuffle=False, tol=None, max_iter=1)
    theirs.fit(X, y, coef_init=ours[None, 1:].copy(), intercept_init=ours[:1].copy())
    for x, target in zip(X, y):
        ours = solution("ex04").perceptron_update(ours, x, target)
    np.testing.assert_allclose(ours, [*theirs.intercept_, *theirs.coef_[0]], rtol=1e-10)


def test_update_leaves_its_input_alone(solution):
    w = np.zeros(3)
    assert solution("ex04").perceptron_update(w, np.array([1.0, 2.0]), 0).tolist() == [-1, -1, -2]
    assert w.tolist() == [0, 0, 0]
