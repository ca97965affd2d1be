# expect: kl_divergence WRONG_ANSWER direction-reversed
# kl_divergence: Σ q log(q/p): the direction is reversed
import numpy as np


def kl_divergence(P, Q):
    P = np.maximum(P, 1e-12)
    total = 0
    for i in range(P.shape[0]):
        for j in range(P.shape[1]):
            if Q[i, j] > 0:
                total += Q[i, j] * np.log(Q[i, j] / P[i, j])
    return total / P.shape[0]


def poisson_loss(y, rate):
    return np.mean(rate - y * np.log(rate))
