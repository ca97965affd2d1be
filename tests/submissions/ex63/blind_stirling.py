# expect: poisson_loss WRONG_ANSWER stirling-kept
import numpy as np


def kl_divergence(P, Q):
    Q = np.maximum(Q, 1e-12)
    safe = np.where(P > 0, P, 1.0)
    return np.mean(np.sum(np.where(P > 0, P * np.log(safe / Q), 0.0), axis=1))


def poisson_loss(y, rate):
    loss = rate - y * np.log(rate)
    k = np.maximum(y, 1)
    stirling = y * np.log(k) - y + 0.5 * np.log(2 * np.pi * k)
    loss = loss + np.where(y > 1, stirling, 0.0)
    return loss.mean()
