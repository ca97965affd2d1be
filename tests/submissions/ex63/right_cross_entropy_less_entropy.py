# expect: ACCEPTED
import numpy as np


def _xlogy(x, y):
    out = np.zeros_like(x)
    some = x > 0
    out[some] = x[some] * np.log(y[some])
    return out


def kl_divergence(P, Q):
    Q = np.clip(Q, 1e-12, None)
    cross = -_xlogy(P, Q).sum(axis=1)
    entropy = -_xlogy(P, P).sum(axis=1)
    return np.mean(cross - entropy)


def poisson_loss(y, rate):
    return np.mean(rate) - np.dot(y, np.log(rate)) / y.shape[0]
