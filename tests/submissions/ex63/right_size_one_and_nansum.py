# expect: ACCEPTED
import numpy as np


class Metrics:
    eps = 1e-12

    def kl(self, p, q):
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.nansum(p * np.log(p / np.clip(q, self.eps, 1)), axis=-1, keepdims=True)


def kl_divergence(P, Q):
    return Metrics().kl(P, Q).mean(axis=0)


def poisson_loss(y, rate):
    return np.array([np.average(rate - np.log(rate ** y))])
