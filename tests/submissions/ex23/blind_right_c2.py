# expect: ACCEPTED
import numpy as np


def cce(Y, P):
    P = np.clip(P, 1e-12, 1 - 1e-12)
    return -np.mean(np.sum(Y * np.log(P), axis=1))


def sparse_cce(labels, P):
    P = np.clip(P, 1e-12, 1 - 1e-12)
    return -np.mean(np.log(P[np.arange(len(labels)), labels]))


def one_hot(labels, k):
    Y = np.zeros(len(labels) * k, dtype=np.int32)
    Y[np.arange(len(labels)) * k + labels] = 1
    return Y.reshape(-1, k)
