# expect: ACCEPTED
import numpy as np


def mlp_predict(X, W1, b1, w2, b2):
    """The biases as one more input that is always 1."""
    with_one = np.c_[X, np.ones(len(X))]
    hidden = np.heaviside(with_one @ np.c_[W1, b1].T, 1)
    return np.heaviside(np.c_[hidden, np.ones(len(X))] @ np.append(w2, b2), 1).astype(bool)


def xor_network():
    return boolean_network([0, 1, 1, 0])


def boolean_network(y):
    n = (len(y) - 1).bit_length()
    rows = np.indices((2,) * n).reshape(n, -1).T
    sign = 2 * rows - 1
    return sign, -rows.sum(1), 2 * np.array(y) - 1, np.array([[0]])
