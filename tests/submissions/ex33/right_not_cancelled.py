# expect: ACCEPTED
import numpy as np


def delta(A3, Y):
    # dL/dA3 * dA3/dZ3, nothing cancelled by hand
    dA3 = -np.divide(Y, A3) + np.divide(1 - Y, 1 - A3)
    return dA3 * A3 * (1 - A3)


def w3_gradient(A2, A3, Y):
    """rows are examples inside"""
    examples = A2.T
    d = delta(A3, Y).T
    return np.mean(d * examples, axis=0)[np.newaxis, :]


def b3_gradient(A3, Y):
    return np.array([np.mean(delta(A3, Y))])
