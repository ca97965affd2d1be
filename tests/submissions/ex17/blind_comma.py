# expect: softmax WRONG_ANSWER trailing-comma
# softmax: a trailing comma makes the result a tuple of one array
import numpy as np

def _s(z):
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)

def softmax(z):
    return _s(z),

def softmax_jacobian(z):
    s = _s(z)
    return np.diag(s) - np.outer(s, s)
