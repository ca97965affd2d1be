# expect: dropout_backward WRONG_ANSWER branches-swapped
# masked entries zero, others not scaled by mistake of precedence
import numpy as np


def dropout_forward(A, keep_prob, rng):
    mask = rng.random(A.shape) < keep_prob
    return A * mask / keep_prob, mask


def dropout_backward(dA, mask, keep_prob):
    return np.where(mask, dA, dA / keep_prob)
