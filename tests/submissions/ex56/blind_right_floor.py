# expect: ACCEPTED
# floor(keep + u), Fortran order
import numpy as np


def dropout_backward(dA, mask, keep_prob):
    return dA * mask / keep_prob


def dropout_forward(A, keep_prob, rng):
    mask = np.floor(keep_prob + rng.random(A.T.shape)).T
    return np.einsum("ij,ij->ij", A, mask) / keep_prob, mask.astype(int)
