# expect: dropout_forward WRONG_ANSWER multiplied-by-keep-prob
import numpy as np


def dropout_forward(A, keep_prob, rng):
    mask = rng.random(A.shape) < keep_prob
    A_out = A * mask * keep_prob
    return A_out, mask


def dropout_backward(dA, mask, keep_prob):
    return dA * mask / keep_prob
