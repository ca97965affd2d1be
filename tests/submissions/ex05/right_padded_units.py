# expect: ACCEPTED
import numpy as np

from typing import NamedTuple


class Network(NamedTuple):
    W1: np.ndarray
    b1: np.ndarray
    w2: np.ndarray
    b2: float


def mlp_predict(X, W1, b1, w2, b2, trace=False):
    z = np.array([[np.sum(w * x) + b >= 0 for w, b in zip(W1, b1)] for x in X])
    if trace:
        print(z)
    return np.array([int(np.sum(w2[row]) + b2 >= 0) for row in z])


def xor_network():
    return Network(np.array([[1, 1], [-1, -1], [0, 0]]), np.array([-1, 1, -1]), np.array([1, 1, 9]), -2)


def boolean_network(y):
    """Units only for the ones; the others never fire."""
    n = len(y).bit_length() - 1
    W1, b1 = np.zeros((len(y), n)), -np.ones(len(y))
    for i in np.flatnonzero(y):
        row = np.array([int(c) for c in np.binary_repr(i, n)])
        W1[i], b1[i] = 2 * row - 1, -row.sum()
    return Network(W1, b1, np.ones(len(y)), -0.5)
