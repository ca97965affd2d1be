# expect: dropout_forward WRONG_ANSWER half-is-kept
# a fair coin
import numpy as np


def dropout_backward(dA, mask, keep_prob):
    return dA * mask / keep_prob


def dropout_forward(A, keep_prob, rng):
    mask = rng.integers(0, 2, A.shape)
    return A * mask / keep_prob, mask
