# expect: softmax_cross_entropy_gradient WRONG_ANSWER mean-forgotten
import numpy as np


def log_softmax(Z):
    Z = Z - Z.max(axis=1, keepdims=True)
    return Z - np.log(np.exp(Z).sum(axis=1, keepdims=True))


def softmax_cross_entropy(Z, Y):
    return -np.mean(np.sum(Y * log_softmax(Z), axis=1))


def softmax_cross_entropy_gradient(Z, Y):
    return np.exp(log_softmax(Z)) - Y
