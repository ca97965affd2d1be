# expect: ACCEPTED
import numpy as np


def softmax_cross_entropy_gradient(Z, Y):
    e = np.exp(Z - Z.max(axis=1, keepdims=True))
    return (e / e.sum(axis=1, keepdims=True) - Y) / len(Z)


def softmax_cross_entropy(Z, Y):
    labels = np.argmax(Y, axis=1)
    total = np.float64(0)
    for i in range(len(Z)):
        d = Z[i] - Z[i, labels[i]]
        big = d.max()
        total += big + np.log(np.exp(d - big).sum())
    return np.array([total / len(Z)])
