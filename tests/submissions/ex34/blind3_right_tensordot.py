# expect: ACCEPTED
import numpy as np


def _deltas(A2, A3, W3, Y):
    return np.matmul(A3 - Y, np.eye(Y.shape[1])), np.matmul(W3.T, A3 - Y) * A2 * (1 - A2)


def w2_gradient(A1, A2, A3, W3, Y):
    return np.mean(_deltas(A2, A3, W3, Y)[1][:, None, :] * A1[None], axis=2)


def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    d = _deltas(A2, A3, W3, Y)[1]
    return np.tensordot((W2.T @ d) * A1 * (1 - A1), X, axes=([1], [1])) / X.shape[1]
