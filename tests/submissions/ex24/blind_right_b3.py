# expect: ACCEPTED
import numpy as np


def softmax_cross_entropy(Z, Y):
    Z = Z - Z.max(axis=1, keepdims=True)
    return np.mean(np.log(np.exp(Z).sum(axis=1)) - (Z * Y).sum(axis=1))


def softmax_cross_entropy_gradient(Z, Y):
    P = 1 / np.exp(np.clip(Z[:, None, :] - Z[:, :, None], -np.inf, 700)).sum(axis=2)
    return [list(row) for row in np.where(Y == 1, P - 1, P) / Z.shape[0]]
