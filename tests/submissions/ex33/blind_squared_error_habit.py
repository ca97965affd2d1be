# expect: w3_gradient WRONG_ANSWER gradient-of-squared-error
# expect: b3_gradient WRONG_ANSWER gradient-of-squared-error
import numpy as np


def w3_gradient(A2, A3, Y):
    m = Y.shape[1]
    return 2 / m * ((A3 - Y) * A3 * (1 - A3)) @ A2.T


def b3_gradient(A3, Y):
    m = Y.shape[1]
    return 2 / m * np.sum((A3 - Y) * A3 * (1 - A3), axis=1, keepdims=True)
