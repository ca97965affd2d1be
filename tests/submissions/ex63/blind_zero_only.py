# expect: kl_divergence WRONG_ANSWER exact-zero-raised-only
import numpy as np


def poisson_loss(y, rate):
    return np.mean(rate - y * np.log(rate))


def kl_divergence(P, Q):
    q = np.where(Q == 0, 1e-12, Q)
    logs = np.log(np.where(P > 0, P / q, 1))
    return np.mean(np.sum(P * logs, axis=1))
