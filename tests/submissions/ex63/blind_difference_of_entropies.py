# expect: kl_divergence WRONG_ANSWER difference-of-the-entropies
import numpy as np


def poisson_loss(y, rate):
    return np.mean(rate - y * np.log(rate))


def kl_divergence(P, Q):
    q = np.maximum(Q, 1e-12)
    safe = np.where(P > 0, P, 1)
    return np.mean(np.sum(P * np.log(safe) - q * np.log(q), axis=1))
