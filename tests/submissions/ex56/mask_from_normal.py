# expect: dropout_forward WRONG_ANSWER mask-from-normal-numbers
import numpy as np


def dropout_forward(A, keep_prob, rng):
    mask = rng.standard_normal(A.shape) < keep_prob
    return A * mask / keep_prob, mask


def dropout_backward(dA, mask, keep_prob):
    return dA * mask / keep_prob
