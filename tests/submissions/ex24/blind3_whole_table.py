# expect: softmax_cross_entropy_gradient WRONG_ANSWER divided-by-the-sum-over-everything
import numpy as np


def softmax_cross_entropy(Z, Y):
    s = Z - Z.max(axis=1, keepdims=True)
    return np.mean(np.log(np.sum(np.exp(s), axis=1)) - np.sum(s * Y, axis=1))


def softmax_cross_entropy_gradient(Z, Y):
    e = np.exp(Z - Z.max(axis=1, keepdims=True))
    return (e / e.sum() - Y) / len(Z)
