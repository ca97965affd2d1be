# expect: ACCEPTED
import numpy as np


def one_hot(labels, k):
    return np.eye(k)[labels]


def cce(Y, P):
    P = np.clip(P, 1e-12, 1 - 1e-12)
    return -np.mean(np.sum(Y * np.log(P), axis=1))


def sparse_cce(labels, P):
    Y = np.zeros_like(P)
    np.add.at(Y, (np.arange(len(labels)), labels), 1)
    p = np.clip(P[Y.astype(bool)], 1e-12, 1 - 1e-12)
    return float(np.log(1 / p).mean())
