# expect: dropout_forward WRONG_ANSWER shrunk-for-test-time
# A times keep_prob, no mask
import numpy as np


def dropout_backward(dA, mask, keep_prob):
    return dA * mask / keep_prob


def dropout_forward(A, keep_prob, rng):
    mask = rng.random(A.shape) < keep_prob
    return A * keep_prob, mask
