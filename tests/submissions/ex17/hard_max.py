# expect: softmax WRONG_ANSWER hard-maximum
# expect: softmax_jacobian WRONG_ANSWER
import numpy as np


def softmax(z):
    out = np.zeros_like(z)
    idx = np.expand_dims(np.argmax(z, axis=-1), -1)
    np.put_along_axis(out, idx, 1.0, axis=-1)
    return out


def softmax_jacobian(z):
    s = softmax(z)
    return np.diag(s) - np.outer(s, s)
