# expect: ACCEPTED
import numpy as np


def dropout_forward(A, keep_prob, rng):
    mask = rng.binomial(1, keep_prob, size=A.shape)
    return np.where(mask == 1, A / keep_prob, 0.0), mask


def dropout_backward(dA, mask, keep_prob):
    scale = 1 / keep_prob
    out = np.zeros(dA.shape)
    for i in range(dA.shape[0]):
        for j in range(dA.shape[1]):
            if mask[i][j]:
                out[i][j] = dA[i][j] * scale
    return out
