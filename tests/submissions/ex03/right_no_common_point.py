# expect: ACCEPTED
import numpy as np
import itertools


def inequality_matrix(X, y):
    return np.asmatrix(np.insert(X, 0, 1, axis=1) * (-1.0) ** (1 - y[:, None]))


def satisfied(w, X, y):
    scores = np.asarray(inequality_matrix(X, y) @ w).ravel()
    return (scores > 0) | ((scores == 0) & (y == 1))


def or_weights():
    return [-1, 1, 1]


def is_separable(X, y):
    """Separable unless sums of equally many ones and zeros (with repetition) can be the same point."""
    ones, zeros = X[y == 1], X[y == 0]
    for k in range(1, 4):
        sums = {tuple(np.sum(c, axis=0)) for c in itertools.combinations_with_replacement(ones, k)}
        for c in itertools.combinations_with_replacement(zeros, k):
            if tuple(np.sum(c, axis=0)) in sums:
                return np.bool_(False)
    return np.bool_(True)
