# expect: softmax_cross_entropy WRONG_ANSWER maximum-of-each-column
import numpy as np


def softmax_cross_entropy_gradient(Z, Y):
    e = np.exp(Z - Z.max(axis=1, keepdims=True))
    return (e / e.sum(axis=1, keepdims=True) - Y) / len(Z)


def softmax_cross_entropy(Z, Y):
    Z = Z - Z.max(axis=0)
    return np.mean(np.log(np.exp(Z).sum(axis=1)) - (Z * Y).sum(axis=1))
