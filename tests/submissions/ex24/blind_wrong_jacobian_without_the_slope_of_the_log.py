# expect: softmax_cross_entropy_gradient WRONG_ANSWER jacobian-without-the-slope-of-the-log
import numpy as np


def softmax_cross_entropy(Z, Y):
    Z = Z - Z.max(axis=1, keepdims=True)
    return np.mean(np.log(np.exp(Z).sum(axis=1)) - (Z * Y).sum(axis=1))


def softmax_cross_entropy_gradient(Z, Y):
    out = np.zeros_like(Z)
    for i in range(len(Z)):
        e = np.exp(Z[i] - Z[i].max())
        p = e / e.sum()
        J = np.diag(p) - np.outer(p, p)
        out[i] = -J @ Y[i] / len(Z)
    return out
