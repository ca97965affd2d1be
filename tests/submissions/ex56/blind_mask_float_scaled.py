# expect: dropout_forward WRONG_ANSWER mask-divided-and-divided-again
# scale applied to mask twice
import numpy as np


def dropout_backward(dA, mask, keep_prob):
    return dA * mask / keep_prob


def dropout_forward(A, keep_prob, rng):
    mask = (rng.random(A.shape) < keep_prob) / keep_prob
    return A * mask / keep_prob, mask
