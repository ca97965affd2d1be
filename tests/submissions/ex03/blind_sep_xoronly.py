# expect: is_separable WRONG_ANSWER xnor-accepted
# is_separable: only XOR is recognised, XNOR is called separable
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
    y = np.asarray(y)
    return not np.array_equal(y, (X.sum(axis=1) == 1).astype(int)) and not (X.shape[1] == 3 and _summable(X, y))


def _summable(X, y):
    P, N = X[y == 1], X[y == 0]
    sp = {tuple(a + b) for a in P for b in P}
    sn = {tuple(a + b) for a in N for b in N}
    return bool(sp & sn)
