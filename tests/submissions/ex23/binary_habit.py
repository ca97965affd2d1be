# expect: cce WRONG_ANSWER binary-cross-entropy-averaged-over-all
import numpy as np


def one_hot(labels, k):
    out = np.zeros((len(labels), k))
    out[np.arange(len(labels)), labels] = 1
    return out


def cce(Y, P):
    P = np.clip(P, 1e-12, 1 - 1e-12)
    return -np.mean(Y * np.log(P) + (1 - Y) * np.log(1 - P))


def sparse_cce(labels, P):
    P = np.clip(P, 1e-12, 1 - 1e-12)
    return -np.mean(np.log(P[np.arange(len(labels)), labels]))
