# expect: softmax_cross_entropy WRONG_ANSWER softmax-down-the-columns
import numpy as np


def softmax(Z):
    e = np.exp(Z - Z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def softmax_cross_entropy_gradient(Z, Y):
    return (softmax(Z) - Y) / Z.shape[0]


def softmax_cross_entropy(Z, Y):
    Z = Z - Z.max(axis=0)
    logp = Z - np.log(np.exp(Z).sum(axis=0))
    return -np.sum(Y * logp) / len(Z)
