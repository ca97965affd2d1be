# expect: cce WRONG_ANSWER products-clipped
import numpy as np


def one_hot(labels, k):
    return np.eye(k)[labels]


def sparse_cce(labels, P):
    P = np.clip(P, 1e-12, 1 - 1e-12)
    return -np.mean(np.log(P[np.arange(len(labels)), labels]))


def cce(Y, P):
    return -np.mean(np.sum(np.log(np.clip(Y * P, 1e-12, 1)), axis=1))
