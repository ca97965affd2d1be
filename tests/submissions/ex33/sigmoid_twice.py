# expect: w3_gradient WRONG_ANSWER sigmoid-applied-again
# expect: b3_gradient WRONG_ANSWER sigmoid-applied-again
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def w3_gradient(A2, A3, Y):
    m = Y.shape[1]
    return (sigmoid(A3) - Y) @ A2.T / m


def b3_gradient(A3, Y):
    m = Y.shape[1]
    return np.sum(sigmoid(A3) - Y, axis=1, keepdims=True) / m
