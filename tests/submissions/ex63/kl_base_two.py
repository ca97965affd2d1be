# expect: kl_divergence WRONG_ANSWER in-bits
# kl_divergence: log2: bits instead of nats
import numpy as np


def kl_divergence(P, Q):
    Q = np.clip(Q, 1e-12, None)
    safe = np.where(P == 0, 1.0, P)
    return np.mean(np.sum(P * (np.log2(safe) - np.log2(Q)), axis=1))


def poisson_loss(y, rate):
    n = len(y)
    return (np.sum(rate) - np.sum(y * np.log(rate))) / n
