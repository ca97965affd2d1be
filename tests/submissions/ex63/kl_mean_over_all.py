# expect: kl_divergence WRONG_ANSWER mean-over-all-elements
# kl_divergence: np.mean over all elements, so it is divided by k too
import numpy as np


def kl_divergence(P, Q):
    Q = np.clip(Q, 1e-12, None)
    safe = np.where(P == 0, 1.0, P)
    return np.mean(P * (np.log(safe) - np.log(Q)))


def poisson_loss(y, rate):
    n = len(y)
    return (np.sum(rate) - np.sum(y * np.log(rate))) / n
