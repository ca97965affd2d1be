# expect: cce WRONG_ANSWER every-code-with-every-row

import numpy as np


def one_hot(labels, k):
    """Return the one-hot code of the labels, shape (m, k)."""
    # Row c of the identity is the code of class c: pick one row for each label.
    return np.eye(k)[labels]


def cce(Y, P):
    P = np.clip(P, 1e-12, 1)
    return -np.sum(Y @ np.log(P).T) / len(Y)



def sparse_cce(labels, P):
    """Return the same mean for targets given as labels, a number."""
    # Two index arrays walk together: (0, labels[0]), (1, labels[1]), … picks one probability an example.
    p = P[np.arange(len(labels)), labels]
    return -np.mean(np.log(np.maximum(p, 1e-12)))
