# expect: softmax_cross_entropy_gradient WRONG_ANSWER predicted-class-for-the-true-one
import numpy as np


def softmax_cross_entropy(Z, Y):
    Z = Z - Z.max(axis=1, keepdims=True)
    return np.mean(np.log(np.exp(Z).sum(axis=1)) - (Z * Y).sum(axis=1))


def softmax_cross_entropy_gradient(Z, Y):
    e = np.exp(Z - Z.max(axis=1, keepdims=True))
    P = e / e.sum(axis=1, keepdims=True)
    P[np.arange(len(Z)), np.argmax(Z, axis=1)] -= 1
    return P / len(Z)
