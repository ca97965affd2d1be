# expect: softmax_cross_entropy_gradient WRONG_ANSWER label-subtracted
import numpy as np


def softmax_cross_entropy(Z, Y):
    Z = Z - Z.max(axis=1, keepdims=True)
    return np.mean(np.log(np.exp(Z).sum(axis=1)) - (Z * Y).sum(axis=1))


def softmax_cross_entropy_gradient(Z, Y):
    e = np.exp(Z - Z.max(axis=1, keepdims=True))
    P = e / e.sum(axis=1, keepdims=True)
    return (P - np.argmax(Y, axis=1)[:, None]) / len(Z)
