"""ex03: the model solution against linear programming, over every Boolean function of up to three inputs."""

from itertools import product

import numpy as np
import pytest
from scipy.optimize import linprog


def has_a_solution(X, y):
    """Feasibility of w0 + w·x >= 0 where y = 1 and <= −1 where y = 0: the scale of w is free, so −1 stands for < 0."""
    rows = np.column_stack([np.ones(len(X)), X])
    signs = np.where(y == 1, -1, 1)[:, None]
    found = linprog(np.zeros(rows.shape[1]), A_ub=signs * rows, b_ub=-(y == 0).astype(float), bounds=(None, None))
    return found.status == 0


@pytest.mark.parametrize(("n", "count"), [(1, 4), (2, 14), (3, 104)])
def test_separable_functions(solution, n, count):
    is_separable = solution("ex03").is_separable
    X = np.array(list(product((0, 1), repeat=n)))
    tables = [np.array(outputs) for outputs in product((0, 1), repeat=2**n)]
    if n == 3:  # every fifth by linear programming, all by their known number
        assert all(is_separable(X, y) == has_a_solution(X, y) for y in tables[::5])
    else:
        assert all(is_separable(X, y) == has_a_solution(X, y) for y in tables)
    assert sum(is_separable(X, y) for y in tables) == count


def test_the_record_agrees_with_the_solution(solution, record):
    learned, searched = record("ex03").is_separable, solution("ex03").is_separable
    X = np.array(list(product((0, 1), repeat=3)))[::-1]
    for outputs in [*product((0, 1), repeat=8)][1::5]:
        y = np.array(outputs)
        assert learned(X, y) == searched(X, y)


def test_matrix_and_satisfied_agree_with_the_definition(solution):
    rng = np.random.default_rng(3)
    for m, n in [(1, 1), (4, 2), (9, 3)]:
        X, y = rng.integers(0, 2, (m, n)), rng.integers(0, 2, m)
        w = rng.integers(-2, 3, n + 1)  # whole numbers: some rows lie on the line
        net = [w[0] + sum(w[j + 1] * row[j] for j in range(n)) for row in X]
        A = solution("ex03").inequality_matrix(X, y)
        assert A.shape == (m, n + 1)
        assert (A @ w).tolist() == [z if target else -z for z, target in zip(net, y, strict=True)]
        expected = [z >= 0 if target else z < 0 for z, target in zip(net, y, strict=True)]
        assert solution("ex03").satisfied(w, X, y).tolist() == expected


def test_the_printed_weights_of_or(solution):
    w = solution("ex03").or_weights()
    assert w.tolist() == [-1, 1.1, 1.1]
    X = np.array([[0, 0], [1, 0], [0, 1], [1, 1]])
    assert solution("ex03").satisfied(w, X, np.array([0, 1, 1, 1])).all()
