# expect: dropout_backward WRONG_ANSWER another-mask
# the backward pass draws a new mask
import numpy as np


def dropout_forward(A, keep_prob, rng):
    mask = rng.random(A.shape) < keep_prob
    return A * mask / keep_prob, mask


def dropout_backward(dA, mask, keep_prob):
    mask = np.random.rand(*dA.shape) < keep_prob
    return dA * mask / keep_prob
