# expect: ACCEPTED
import numpy as np

EPS = 1e-12


def kl_divergence(P, Q):
    P = np.clip(P, EPS, 1.0)
    Q = np.clip(Q, EPS, 1.0)
    return float((P * (np.log(P) - np.log(Q))).sum(1).mean(0))


def poisson_loss(y, rate):
    y, rate = np.asarray(y, float), np.asarray(rate, float)
    m = y.size
    return float(1 / m * (rate.sum() - (y * np.log(rate)).sum()))
