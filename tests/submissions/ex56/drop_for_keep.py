# expect: dropout_forward WRONG_ANSWER keep-prob-taken-for-the-drop-rate
import numpy as np


def dropout_forward(A, keep_prob, rng):
    mask = (rng.random(A.shape) > keep_prob).astype(float)
    return A * mask / keep_prob, mask


def dropout_backward(dA, mask, keep_prob):
    return dA * mask / keep_prob
