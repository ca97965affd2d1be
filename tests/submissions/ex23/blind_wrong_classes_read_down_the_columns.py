# expect: cce RUNTIME_ERROR classes-read-down-the-columns
import numpy as np


def one_hot(labels, k):
    return np.eye(k)[labels]


def sparse_cce(labels, P):
    P = np.clip(P, 1e-12, 1 - 1e-12)
    return -np.mean(np.log(P[np.arange(len(labels)), labels]))


def cce(Y, P):
    labels = np.argmax(Y, axis=0)
    P = np.clip(P, 1e-12, 1 - 1e-12)
    return -np.mean(np.log(P[np.arange(len(labels)), labels]))
