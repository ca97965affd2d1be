# expect: ACCEPTED
import numpy as np


def cce(Y, P):
    P = np.clip(P, 1e-12, 1 - 1e-12)
    return -np.mean(np.sum(Y * np.log(P), axis=1))


def one_hot(labels, k):
    return np.stack([labels == c for c in range(k)], axis=1).astype(np.uint8)

def sparse_cce(labels, P):
    Y = one_hot(labels, P.shape[1])
    return -(Y * np.log(np.maximum(P, 1e-12))).sum() / len(labels)
