# expect: cce WRONG_ANSWER logs-limited-to-12
import numpy as np


def one_hot(labels, k):
    return np.eye(k)[labels]


def sparse_cce(labels, P):
    P = np.clip(P, 1e-12, 1 - 1e-12)
    return -np.mean(np.log(P[np.arange(len(labels)), labels]))


def cce(Y, P):
    return -np.mean(np.sum(Y * np.clip(np.log(P), -12, 0), axis=1))
