# expect: w1_gradient WRONG_ANSWER second-slope-again
# w1_gradient: the slope of layer 2 is used in place of the slope of layer 1 (copy and paste; only with W2ᵀ applied after)
import numpy as np


def w2_gradient(A1, A2, A3, W3, Y):
    m = Y.shape[1]
    dZ3 = A3 - Y
    dZ2 = np.dot(W3.T, dZ3) * A2 * (1 - A2)
    return np.dot(dZ2, A1.T) / m


def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    m = X.shape[1]
    dZ3 = A3 - Y
    dZ2 = np.dot(W3.T, dZ3) * A2 * (1 - A2)
    dZ1 = np.dot(W2.T, dZ2 * A2 * (1 - A2))
    return np.dot(dZ1, X.T) / m
