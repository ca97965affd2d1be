# expect: dropout_forward WRONG_ANSWER mask-divided-too
import numpy as np


def dropout_forward(A, keep_prob, rng):
    mask = (rng.random(A.shape) < keep_prob) / keep_prob
    return A * mask, mask


def dropout_backward(dA, mask, keep_prob):
    return dA * mask / keep_prob
