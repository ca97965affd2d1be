# expect: dropout_forward WRONG_ANSWER generator-unused
# uses rng as a seed
import numpy as np


def dropout_backward(dA, mask, keep_prob):
    return dA * mask / keep_prob


def dropout_forward(A, keep_prob, rng):
    r = np.random.default_rng(42)
    mask = r.random(A.shape) < keep_prob
    return A * mask / keep_prob, mask
