# expect: ACCEPTED
import numpy as np


def w2_gradient(A1, A2, A3, W3, Y):
    slope = A2 * (1 - A2)
    return np.einsum("kj,ki,ij,nj->in", A3 - Y, W3, slope, A1) / np.size(Y, 1)


def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    return np.einsum(
        "kj,ki,ij,ip,pj,nj->pn", A3 - Y, W3, A2 * (1 - A2), W2, A1 * (1 - A1), X
    ) / np.size(Y, 1)
