# expect: softmax_cross_entropy_gradient WRONG_ANSWER first-row-only
import numpy as np


def softmax_cross_entropy(Z, Y):
    Z = Z - Z.max(axis=1, keepdims=True)
    return np.mean(np.log(np.exp(Z).sum(axis=1)) - (Z * Y).sum(axis=1))


def softmax_cross_entropy_gradient(Z, Y):
    G = np.zeros(Z.shape)
    for i in range(len(Z)):
        e = np.exp(Z[i] - Z[i].max())
        G[i] = (e / e.sum() - Y[i]) / len(Z)
        return G
