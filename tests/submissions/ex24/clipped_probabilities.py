# expect: softmax_cross_entropy WRONG_ANSWER probabilities-clipped
import numpy as np


def softmax(Z):
    e = np.exp(Z - Z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def softmax_cross_entropy_gradient(Z, Y):
    return (softmax(Z) - Y) / Z.shape[0]


def softmax_cross_entropy(Z, Y):
    P = np.clip(softmax(Z), 1e-12, 1 - 1e-12)
    return -np.sum(Y * np.log(P)) / len(Y)
