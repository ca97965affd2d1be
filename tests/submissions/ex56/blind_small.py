# expect: dropout_forward WRONG_ANSWER activations-compared
# drops small activations
import numpy as np


def dropout_backward(dA, mask, keep_prob):
    return dA * mask / keep_prob


def dropout_forward(A, keep_prob, rng):
    mask = A < keep_prob
    return A * mask / keep_prob, mask
