# expect: one_hot WRONG_ANSWER first-row-forgotten
import numpy as np


def cce(Y, P):
    P = np.clip(P, 1e-12, 1 - 1e-12)
    return -np.mean(np.sum(Y * np.log(P), axis=1))


def sparse_cce(labels, P):
    P = np.clip(P, 1e-12, 1 - 1e-12)
    return -np.mean(np.log(P[np.arange(len(labels)), labels]))


def one_hot(labels, k):
    out = np.zeros((len(labels), k))
    for i in range(1, len(labels)):
        out[i, labels[i]] = 1
    return out
