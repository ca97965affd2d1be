# expect: kl_divergence WRONG_ANSWER classes-with-q-zero-left-out
# kl_divergence: a q of 0 is not clipped
import numpy as np


def kl_divergence(P, Q):
    total = 0
    for i in range(P.shape[0]):
        for j in range(P.shape[1]):
            if P[i, j] > 0 and Q[i, j] > 0:
                total += P[i, j] * np.log(P[i, j] / Q[i, j])
    return total / P.shape[0]


def poisson_loss(y, rate):
    return np.mean(rate - y * np.log(rate))
