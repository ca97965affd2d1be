# expect: kl_divergence WRONG_ANSWER first-row-over-m
# kl_divergence: return inside the outer loop: only the first row counts
import numpy as np


def kl_divergence(P, Q):
    Q = np.maximum(Q, 1e-12)
    total = 0
    for i in range(P.shape[0]):
        for j in range(P.shape[1]):
            if P[i, j] > 0:
                total += P[i, j] * np.log(P[i, j] / Q[i, j])
        return total / P.shape[0]


def poisson_loss(y, rate):
    return np.mean(rate - y * np.log(rate))
