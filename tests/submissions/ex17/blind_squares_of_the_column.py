# s_j in the place of s_i.
# expect: softmax_jacobian WRONG_ANSWER squares-for-products
import numpy as np


def softmax_jacobian(z):
    s = softmax(z)
    return np.array([[s[j] * ((i == j) - s[j]) for j in range(len(s))] for i in range(len(s))])


def softmax(z):
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)
