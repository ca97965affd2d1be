# expect: dropout_forward WRONG_ANSWER one-draw-a-unit
import numpy as np


def dropout_forward(A, keep_prob, rng):
    mask = rng.random((A.shape[0], 1)) < keep_prob
    mask = np.repeat(mask, A.shape[1], axis=1)
    return A * mask / keep_prob, mask


def dropout_backward(dA, mask, keep_prob):
    return dA * mask / keep_prob
