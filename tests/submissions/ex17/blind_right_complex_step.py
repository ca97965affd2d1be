# The Jacobian by complex steps.
# expect: ACCEPTED
import numpy as np


def softmax_jacobian(z):
    k = len(z)
    J = np.zeros((k, k))
    for j in range(k):
        w = z.astype(complex)
        w[j] += 1e-30j
        e = np.exp(w - z.max())
        J[:, j] = (e / e.sum()).imag / 1e-30
    return J


def softmax(z):
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)
