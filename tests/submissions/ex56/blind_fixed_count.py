# expect: dropout_forward WRONG_ANSWER same-number-kept
# exactly keep_prob of the entries are kept (a permutation)
import numpy as np


def dropout_backward(dA, mask, keep_prob):
    return dA * mask / keep_prob


def dropout_forward(A, keep_prob, rng):
    k = int(round(keep_prob * A.size))
    mask = np.zeros(A.size)
    mask[rng.permutation(A.size)[:k]] = 1
    mask = mask.reshape(A.shape)
    return A * mask / keep_prob, mask
