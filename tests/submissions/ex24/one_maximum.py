# expect: softmax_cross_entropy WRONG_ANSWER one-maximum-for-all-rows
# expect: softmax_cross_entropy_gradient WRONG_ANSWER one-maximum-in-gradient
import numpy as np


def softmax_cross_entropy(Z, Y):
    Z = Z - np.max(Z)
    return np.mean(np.log(np.sum(np.exp(Z), axis=1)) - np.sum(Z * Y, axis=1))


def softmax_cross_entropy_gradient(Z, Y):
    e = np.exp(Z - np.max(Z))
    return (e / e.sum(axis=1, keepdims=True) - Y) / len(Z)
