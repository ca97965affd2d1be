# expect: is_separable WRONG_ANSWER counting-order-taken-for-granted
# is_separable: compares y with the tables of XOR and XNOR in counting order, ignoring the order of the rows of X
import numpy as np


def inequality_matrix(X, y):
    X = np.asarray(X, dtype=float)
    ones = np.ones((X.shape[0], 1))
    A = np.hstack([ones, X])
    signs = np.where(np.asarray(y) == 1, 1.0, -1.0)
    return A * signs[:, None]


def satisfied(w, X, y):
    z = w[0] + X @ w[1:]
    return np.where(y == 1, z >= 0, z < 0)


def or_weights():
    return np.array([-1.0, 1.1, 1.1])


def is_separable(X, y):
    X = np.asarray(X)
    n = X.shape[1]
    if n == 2:
        return list(y) not in ([0, 1, 1, 0], [1, 0, 0, 1])
    grid = np.arange(-4, 4.5, 0.5)
    W = np.stack(np.meshgrid(*[grid] * (n + 1), indexing="ij"), axis=-1).reshape(-1, n + 1)
    Z = W[:, :1] + W[:, 1:] @ X.T
    fires = Z >= 0
    return bool(np.any(np.all(fires == (np.asarray(y) == 1), axis=1)))
