# expect: kl_divergence WRONG_ANSWER prediction-without-its-logarithm
import numpy as np


def poisson_loss(y, rate):
    return np.mean(rate - y * np.log(rate))


def kl_divergence(P, Q):
    log_p = np.log(np.where(P > 0, P, 1))
    return np.mean(np.sum(P * (log_p - Q), axis=1))
