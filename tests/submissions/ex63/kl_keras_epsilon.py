# expect: kl_divergence WRONG_ANSWER limit-1e-7-for-both
# kl_divergence: both clipped at 1e-7, as Keras does
import numpy as np


def kl_divergence(P, Q):
    P = np.clip(P, 1e-7, 1)
    Q = np.clip(Q, 1e-7, 1)
    return np.mean(np.sum(P * np.log(P / Q), axis=1))


def poisson_loss(y, rate):
    n = len(y)
    return (np.sum(rate) - np.sum(y * np.log(rate))) / n
