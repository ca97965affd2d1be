# expect: softmax RUNTIME_ERROR
import math

import numpy as np


def softmax(z):
    m = max(z)
    exps = [math.exp(v - m) for v in z]
    total = sum(exps)
    return [e / total for e in exps]


def softmax_jacobian(z):
    s = np.array(softmax(z))
    return np.diag(s) - np.outer(s, s)
