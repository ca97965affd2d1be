# expect: softmax_cross_entropy WRONG_ANSWER mean-of-the-true-terms-over-the-classes
import numpy as np


def softmax_cross_entropy(Z, Y):
    s = Z - Z.max(axis=1, keepdims=True)
    return np.mean(np.log(np.sum(np.exp(s), axis=1)) - np.mean(s * Y, axis=1))


def softmax_cross_entropy_gradient(Z, Y):
    e = np.exp(Z - Z.max(axis=1, keepdims=True))
    return (e / e.sum(axis=1, keepdims=True) - Y) / len(Z)
