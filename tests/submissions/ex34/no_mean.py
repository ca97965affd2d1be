# expect: w2_gradient WRONG_ANSWER mean-forgotten
# expect: w1_gradient WRONG_ANSWER mean-forgotten
import numpy as np


def w2_gradient(A1, A2, A3, W3, Y):
    dZ3 = A3 - Y
    dZ2 = np.dot(W3.T, dZ3) * (A2 * (1 - A2))
    dW2 = np.dot(dZ2, A1.T)
    return dW2


def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    dZ2 = np.dot(W3.T, A3 - Y) * (A2 * (1 - A2))
    dZ1 = np.dot(W2.T, dZ2) * (A1 * (1 - A1))
    return np.dot(dZ1, X.T)
