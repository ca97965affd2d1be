# expect: ACCEPTED
import numpy as np


def softmax_cross_entropy(Z, Y):
    return np.mean(np.logaddexp.reduce(Z, axis=1) - Z[Y == 1])


def softmax_cross_entropy_gradient(Z, Y):
    e = np.exp(Z - Z.max(axis=1, keepdims=True))
    return (e / e.sum(axis=1, keepdims=True) - Y) / len(Z)
