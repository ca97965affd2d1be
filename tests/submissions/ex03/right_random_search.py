# expect: ACCEPTED
import numpy as np


def inequality_matrix(X, y):
    X1 = np.pad(X, ((0, 0), (1, 0)), constant_values=1)
    return np.where(y[:, None], X1, -X1)


def satisfied(w, X, y):
    return ~np.logical_xor(np.pad(X, ((0, 0), (1, 0)), constant_values=1) @ w >= 0, y)


def or_weights():
    # learned from the table
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    y = np.array([0, 1, 1, 1])
    w = np.zeros(3)
    while not satisfied(w, X, y).all():
        for x, t in zip(X, y):
            w += (t - int(w[0] + x @ w[1:] >= 0)) * np.array([1, *x])
    return w


def is_separable(X, y, tries=20_000):
    rng = np.random.default_rng(0)
    W = rng.normal(size=(tries, X.shape[1] + 1))
    z = W[:, :1] + W[:, 1:] @ X.T
    return bool(((z >= 0) == (y == 1)).all(axis=1).any())
