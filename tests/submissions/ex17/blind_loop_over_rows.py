# A loop over the rows, written for a batch.
# expect: softmax WRONG_ANSWER each-part-of-the-first-axis
# expect: softmax_jacobian WRONG_ANSWER built-on-another
import numpy as np


def softmax(z):
    out = []
    for row in z:
        e = np.exp(row - np.max(row))
        out.append(e / np.sum(e))
    return np.array(out)


def softmax_jacobian(z):
    s = softmax(z)
    return np.diag(s) - np.outer(s, s)
