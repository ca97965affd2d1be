# expect: dropout_forward WRONG_ANSWER global-generator
import numpy as np


def dropout_forward(A, keep_prob, rng):
    mask = np.random.rand(*A.shape) < keep_prob
    return A * mask / keep_prob, mask


def dropout_backward(dA, mask, keep_prob):
    return dA * mask / keep_prob
