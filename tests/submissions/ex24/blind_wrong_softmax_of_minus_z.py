# expect: softmax_cross_entropy WRONG_ANSWER softmax-of-minus-z
import numpy as np


def softmax_cross_entropy_gradient(Z, Y):
    e = np.exp(Z - Z.max(axis=1, keepdims=True))
    return (e / e.sum(axis=1, keepdims=True) - Y) / len(Z)


def softmax_cross_entropy(Z, Y):
    e = np.exp(Z.min(axis=1, keepdims=True) - Z)
    P = e / e.sum(axis=1, keepdims=True)
    return -np.mean(np.log((P * Y).sum(axis=1)))
