# expect: poisson_loss WRONG_ANSWER log-likelihood
# poisson_loss: the log-likelihood, not its negative
import numpy as np


def kl_divergence(P, Q):
    Q = np.clip(Q, 1e-12, None)
    safe = np.where(P == 0, 1.0, P)
    return np.mean(np.sum(P * (np.log(safe) - np.log(Q)), axis=1))


def poisson_loss(y, rate):
    n = len(y)
    return np.sum(y * np.log(rate) - rate) / n
