# expect: one_hot WRONG_ANSWER last-label-in-every-row
import numpy as np


def one_hot(labels, k):
    H = np.zeros((len(labels), k))
    for i in range(len(labels)):
        H[i, labels[-1]] = 1
    return H


def cce(Y, P):
    return -np.mean(np.sum(Y * np.log(np.clip(P, 1e-12, 1 - 1e-12)), axis=1))


def sparse_cce(labels, P):
    P = np.clip(P, 1e-12, 1 - 1e-12)
    return -np.mean(np.log(P[np.arange(len(labels)), labels]))
