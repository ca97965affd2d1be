# expect: ACCEPTED
import numpy as np


def dropout_forward(A, keep_prob, rng):
    D = rng.random((A.shape[0], A.shape[1]))
    D = (D < keep_prob).astype(int)
    A1 = np.multiply(A, D)
    A1 /= keep_prob
    return A1, D


def dropout_backward(dA, mask, keep_prob):
    dA1 = np.multiply(dA, mask)
    dA1 /= keep_prob
    return dA1
