# expect: softmax WRONG_ANSWER columns-normalised
import numpy as np


def softmax(z):
    """Columns are examples (the wrong convention here)."""
    shifted = z - z.max(axis=0)
    e = np.exp(shifted)
    return e / e.sum(axis=0)


def softmax_jacobian(z):
    s = softmax(z)
    return np.diag(s) - np.outer(s, s)
