# expect: dropout_forward WRONG_ANSWER keep-prob-taken-for-the-drop-rate
# p the wrong way round
import numpy as np


def dropout_backward(dA, mask, keep_prob):
    return dA * mask / keep_prob


def dropout_forward(A, keep_prob, rng):
    mask = rng.choice([0, 1], size=A.shape, p=[keep_prob, 1 - keep_prob])
    return A * mask / keep_prob, mask
