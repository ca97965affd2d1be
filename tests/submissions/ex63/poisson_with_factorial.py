# expect: poisson_loss WRONG_ANSWER factorial-kept
# poisson_loss: keeps the term ln(y!)
import math

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
    log_factorial = np.array([math.lgamma(v + 1) for v in y])
    return np.mean(rate - y * np.log(rate) + log_factorial)
