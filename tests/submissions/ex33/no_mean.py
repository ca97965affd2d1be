# expect: w3_gradient WRONG_ANSWER mean-forgotten
# expect: b3_gradient WRONG_ANSWER mean-forgotten
import numpy as np


def w3_gradient(A2, A3, Y):
    return np.dot(A3 - Y, A2.T)


def b3_gradient(A3, Y):
    return np.sum(A3 - Y, axis=1, keepdims=True)
