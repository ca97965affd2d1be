# expect: cce WRONG_ANSWER zero-times-log-of-zero
# expect: sparse_cce WRONG_ANSWER not-clipped
import numpy as np


def one_hot(labels, k):
    out = np.zeros((len(labels), k))
    out[np.arange(len(labels)), labels] = 1
    return out


def cce(Y, P):
    return -np.sum(Y * np.log(P)) / len(Y)


def sparse_cce(labels, P):
    return -np.mean(np.log(P[range(len(labels)), labels]))
