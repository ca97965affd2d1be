# expect: dropout_forward WRONG_ANSWER wrong-form
import numpy as np


def dropout_forward(A, keep_prob, rng):
    mask = rng.random(A.shape) < keep_prob
    return A * mask / keep_prob


def dropout_backward(dA, mask, keep_prob):
    return dA * mask / keep_prob
