# expect: dropout_forward WRONG_ANSWER uniform-from-minus-one
# uniform from -1 to 1
import numpy as np


def dropout_backward(dA, mask, keep_prob):
    return dA * mask / keep_prob


def dropout_forward(A, keep_prob, rng):
    mask = rng.uniform(-1, 1, A.shape) < keep_prob
    return A * mask / keep_prob, mask
