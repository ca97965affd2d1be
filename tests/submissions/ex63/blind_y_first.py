# expect: poisson_loss WRONG_ANSWER first-and-rate-exchanged
import numpy as np


def kl_divergence(P, Q):
    Q = np.maximum(Q, 1e-12)
    safe = np.where(P > 0, P, 1.0)
    return np.mean(np.sum(np.where(P > 0, P * np.log(safe / Q), 0.0), axis=1))


def poisson_loss(y, rate):
    return np.mean(y - rate * np.log(rate))
