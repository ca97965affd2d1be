# expect: is_separable WRONG_ANSWER only-parity-refused
import numpy as np


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
    parity = np.sum(X, axis=1) % 2
    if np.all(parity == y):
        return False
    if np.all(parity != y):
        return False
    return True
