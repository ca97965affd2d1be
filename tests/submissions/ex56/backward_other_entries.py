# expect: dropout_backward WRONG_ANSWER gradient-of-the-dropped
import numpy as np


def dropout_forward(A, keep_prob, rng):
    mask = rng.random(A.shape) < keep_prob
    A_out = A * mask
    A_out = A_out / keep_prob
    return A_out, mask


def dropout_backward(dA, mask, keep_prob):
    return dA * (1 - mask) / keep_prob
