# expect: kl_divergence WRONG_ANSWER zero-times-infinity
# kl_divergence: 0 * log(0) gives nan
import numpy as np


def kl_divergence(P, Q):
    Q = np.clip(Q, 1e-12, None)
    return np.mean(np.sum(P * np.log(P / Q), axis=1))


def poisson_loss(y, rate):
    n = len(y)
    return (np.sum(rate) - np.sum(y * np.log(rate))) / n
