# expect: softmax_cross_entropy_gradient WRONG_ANSWER diagonal-of-the-jacobian
import numpy as np


def log_softmax(Z):
    Z = Z - Z.max(axis=1, keepdims=True)
    return Z - np.log(np.exp(Z).sum(axis=1, keepdims=True))


def softmax_cross_entropy(Z, Y):
    return -np.mean(np.sum(Y * log_softmax(Z), axis=1))


def softmax_cross_entropy_gradient(Z, Y):
    p = np.exp(log_softmax(Z))
    return -Y / p * p * (1 - p) / len(Y)
