# expect: w2_gradient WRONG_ANSWER slope-of-tanh
# expect: w1_gradient WRONG_ANSWER slope-of-tanh
import numpy as np


def w2_gradient(A1, A2, A3, W3, Y):
    dZ2 = np.multiply(np.dot(W3.T, A3 - Y), 1 - np.power(A2, 2))
    return np.dot(dZ2, A1.T) / A1.shape[1]


def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    dZ2 = np.multiply(np.dot(W3.T, A3 - Y), 1 - np.power(A2, 2))
    dZ1 = np.multiply(np.dot(W2.T, dZ2), 1 - np.power(A1, 2))
    return np.dot(dZ1, X.T) / X.shape[1]
