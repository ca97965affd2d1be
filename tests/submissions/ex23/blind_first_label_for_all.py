# expect: sparse_cce WRONG_ANSWER first-label-for-all

import numpy as np


def one_hot(labels, k):
    """Return the one-hot code of the labels, shape (m, k)."""
    # Row c of the identity is the code of class c: pick one row for each label.
    return np.eye(k)[labels]


def cce(Y, P):
    """Return the mean categorical cross entropy of the probabilities P for the one-hot targets Y, a number."""
    # log 0 is −∞, and 0 · −∞ is nan: keep P away from 0. (The upper limit, 1 − 1e-12, changes a loss by 1e-12 only.)
    # Y lets one log of each row pass. The mean is over the examples, the rows, so the sum of all is divided by m.
    return -np.sum(Y * np.log(np.maximum(P, 1e-12))) / len(Y)


def sparse_cce(labels, P):
    return -np.mean(np.log(np.clip(P[:, labels[0]], 1e-12, 1)))
