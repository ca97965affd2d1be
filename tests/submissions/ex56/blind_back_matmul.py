# expect: dropout_backward WRONG_ANSWER matrix-product-with-the-mask
# matrix product
import numpy as np


def dropout_forward(A, keep_prob, rng):
    mask = rng.random(A.shape) < keep_prob
    return A * mask / keep_prob, mask


def dropout_backward(dA, mask, keep_prob):
    return dA @ mask.T / keep_prob
