# expect: b3_gradient WRONG_ANSWER output-for-its-complement
import numpy as np


def w3_gradient(A2, A3, Y):
    m = Y.shape[1]
    return np.dot(A3 - Y, A2.T) / m


def b3_gradient(A3, Y):
    return np.mean(A3 * (1 - Y) - Y * A3, axis=1, keepdims=True)
