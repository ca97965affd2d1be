# expect: ACCEPTED
import numpy as np


def one_hot(labels, k):
    return np.arange(k) == labels[:, None]


def cce(Y, P):
    return np.array([-np.einsum("ij,ij->", Y, np.log(P + 1e-12)) / Y.shape[0]])


def sparse_cce(labels, P):
    p = np.take_along_axis(P, labels[:, None], axis=1)
    return np.mean(-np.log(np.clip(p, 1e-12, 1 - 1e-12)))
