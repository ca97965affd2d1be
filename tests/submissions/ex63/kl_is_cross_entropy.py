# expect: kl_divergence WRONG_ANSWER cross-entropy
# kl_divergence: the entropy of p is not subtracted
import numpy as np


def kl_divergence(P, Q):
    Q = np.clip(Q, 1e-12, 1)
    return np.mean(-np.sum(P * np.log(Q), axis=1))


def poisson_loss(y, rate):
    n = len(y)
    return (np.sum(rate) - np.sum(y * np.log(rate))) / n
