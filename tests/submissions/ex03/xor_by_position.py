# expect: is_separable WRONG_ANSWER counting-order-taken-for-granted
import numpy as np
import itertools


def inequality_matrix(X, y):
    A = np.hstack([np.ones((X.shape[0], 1)), X])
    A[y == 0] *= -1
    return A


def satisfied(w, X, y):
    z = X @ w[1:] + w[0]
    return np.where(y == 1, z >= 0, z < 0)


def or_weights():
    return np.array([-0.5, 1.0, 1.0])


def is_separable(X, y):
    n = int(np.log2(len(y)))
    grid = itertools.product([-3, -2, -1, 0, 1, 2, 3], repeat=n + 1)
    table = np.array(list(itertools.product([0, 1], repeat=n)))
    return any(satisfied(np.array(w), table, y).all() for w in grid)
