# expect: is_separable WRONG_ANSWER grid-too-small
import numpy as np
from itertools import product


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
    A = np.column_stack((np.ones(len(X)), X))
    for w in product((-1, 0, 1), repeat=A.shape[1]):
        if ((A @ w >= 0) == y).all():
            return True
    return False
