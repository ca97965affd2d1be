# expect: sparse_cce WRONG_ANSWER loss-of-each-example
import numpy as np


def one_hot(labels, k):
    out = np.zeros((len(labels), k))
    out[np.arange(len(labels)), labels] = 1
    return out


def cce(Y, P):
    P = np.clip(P, 1e-12, 1 - 1e-12)
    return -np.mean(np.sum(Y * np.log(P), axis=1))


def sparse_cce(labels, P):
    P = np.clip(P, 1e-12, 1 - 1e-12)
    return -np.log(P[np.arange(len(labels)), labels])
