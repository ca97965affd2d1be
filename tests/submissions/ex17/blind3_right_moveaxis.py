# expect: ACCEPTED
import numpy as np


def softmax(z):
    z = np.moveaxis(np.asarray(z, float), -1, 0)
    e = np.exp(z - z.max(0))
    return np.moveaxis(e / e.sum(0), 0, -1)


def softmax_jacobian(z):
    p = softmax(z).reshape(-1, 1)
    return np.diagflat(p) - p @ p.T
