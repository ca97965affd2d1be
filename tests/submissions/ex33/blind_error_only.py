# expect: w3_gradient WRONG_ANSWER error-of-each-example
import numpy as np


def b3_gradient(A3, Y):
    return np.mean(A3 - Y, axis=1, keepdims=True)


def w3_gradient(A2, A3, Y):
    return A3 - Y
