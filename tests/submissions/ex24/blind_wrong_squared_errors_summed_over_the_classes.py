# expect: softmax_cross_entropy WRONG_ANSWER squared-errors-summed-over-the-classes
import numpy as np


def softmax_cross_entropy_gradient(Z, Y):
    e = np.exp(Z - Z.max(axis=1, keepdims=True))
    return (e / e.sum(axis=1, keepdims=True) - Y) / len(Z)


def softmax_cross_entropy(Z, Y):
    e = np.exp(Z - Z.max(axis=1, keepdims=True))
    P = e / e.sum(axis=1, keepdims=True)
    return np.mean(np.sum((P - Y) ** 2, axis=1))
