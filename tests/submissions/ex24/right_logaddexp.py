# expect: ACCEPTED
import numpy as np


def softmax_cross_entropy(Z, Y):
    lse = np.logaddexp.reduce(Z, axis=1)
    return np.array([np.mean(lse - np.einsum("ij,ij->i", Z, Y))])


def softmax_cross_entropy_gradient(Z, Y):
    grad = np.exp(Z - np.logaddexp.reduce(Z, axis=1, keepdims=True))
    grad[np.arange(len(Z)), Y.argmax(axis=1)] -= 1
    grad /= len(Z)
    return grad
