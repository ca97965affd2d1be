# expect: ACCEPTED
import numpy as np


def kl_divergence(P, Q):
    return np.mean(np.sum(P * np.log((P + 1e-12) / (Q + 1e-12)), axis=1))


def poisson_loss(y, rate):
    return np.array([[np.mean(rate + y * np.log(1 / rate))]])
