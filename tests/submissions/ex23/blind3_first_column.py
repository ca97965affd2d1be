# expect: sparse_cce WRONG_ANSWER first-class-for-all
import numpy as np


def one_hot(labels, k):
    return np.eye(k)[labels]


def cce(Y, P):
    return -np.mean(np.sum(Y * np.log(np.clip(P, 1e-12, 1 - 1e-12)), axis=1))


def sparse_cce(labels, P):
    P = np.clip(P, 1e-12, 1 - 1e-12)
    return -np.mean(np.log(P[np.arange(len(labels)), 0]))
