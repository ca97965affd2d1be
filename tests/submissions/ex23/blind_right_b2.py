# expect: ACCEPTED
import numpy as np


def one_hot(labels, k):
    return np.eye(k)[labels]


def sparse_cce(labels, P):
    P = np.clip(P, 1e-12, 1 - 1e-12)
    return -np.mean(np.log(P[np.arange(len(labels)), labels]))


def cce(Y, P):
    P = np.where(P < 1e-12, 1e-12, np.where(P > 1 - 1e-12, 1 - 1e-12, P))
    return np.log(1 / np.prod(P ** Y, axis=1)).mean()
