# expect: w2_gradient WRONG_ANSWER sigmoid-applied-again
# expect: w1_gradient WRONG_ANSWER sigmoid-applied-again
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def sigmoid_prime(z):
    return sigmoid(z) * (1 - sigmoid(z))


def w2_gradient(A1, A2, A3, W3, Y):
    dZ3 = A3 - Y
    dZ2 = W3.T @ dZ3 * sigmoid_prime(A2)
    return dZ2 @ A1.T / Y.shape[1]


def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    dZ2 = W3.T @ (A3 - Y) * sigmoid_prime(A2)
    dZ1 = W2.T @ dZ2 * sigmoid_prime(A1)
    return dZ1 @ X.T / Y.shape[1]
