# expect: is_separable WRONG_ANSWER always-separable
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
    A = inequality_matrix(X, y)
    return any((A @ np.array(w) >= 0).all() for w in itertools.product(range(-2, 3), repeat=A.shape[1]))
