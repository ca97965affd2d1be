# expect: poisson_loss WRONG_ANSWER target-and-prediction-swapped
# poisson_loss: prediction and target change places
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
    return np.mean(y - rate * np.log(np.maximum(y, 1e-12)))
