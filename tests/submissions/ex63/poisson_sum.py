# expect: poisson_loss WRONG_ANSWER sum-for-mean
# poisson_loss: sum, not mean
import numpy as np


def kl_divergence(P, Q):
    Q = np.clip(Q, 1e-12, None)
    safe = np.where(P == 0, 1.0, P)
    return np.mean(np.sum(P * (np.log(safe) - np.log(Q)), axis=1))


def poisson_loss(y, rate):
    return np.sum(rate) - np.sum(y * np.log(rate))
