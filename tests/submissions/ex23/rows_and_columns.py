# expect: cce WRONG_ANSWER divided-by-classes
import numpy as np


def one_hot(labels, k):
    out = np.zeros((len(labels), k))
    out[np.arange(len(labels)), labels] = 1
    return out


def cce(Y, P):
    k, m = Y.shape
    P = np.clip(P, 1e-12, 1 - 1e-12)
    return -np.sum(Y * np.log(P)) / m


def sparse_cce(labels, P):
    P = np.clip(P, 1e-12, 1 - 1e-12)
    return -np.mean(np.log(P[np.arange(len(labels)), labels]))
