# expect: w2_gradient WRONG_ANSWER
# w2_gradient: W3ᵀ is summed over the outputs: W3.sum times dZ3.sum
import numpy as np


def w2_gradient(A1, A2, A3, W3, Y):
    m = Y.shape[1]
    dZ3 = A3 - Y
    dZ2 = W3.T.sum(axis=1, keepdims=True) * dZ3.sum(axis=0, keepdims=True) * A2 * (1 - A2)
    return np.dot(dZ2, A1.T) / m


def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    m = X.shape[1]
    dZ3 = A3 - Y
    dZ2 = np.dot(W3.T, dZ3) * A2 * (1 - A2)
    dZ1 = np.dot(W2.T, dZ2) * A1 * (1 - A1)
    return np.dot(dZ1, X.T) / m
