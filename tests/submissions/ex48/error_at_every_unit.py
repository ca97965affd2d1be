# expect: chain_gradients WRONG_ANSWER error-at-every-unit
# the slide's 2(a_k - y) for every k
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def chain_gradients(x, w, b, y):
    a = x
    grads = []
    for wk, bk in zip(w, b):
        z = wk * a + bk
        ak = sigmoid(z)
        grads.append(a * sigmoid(z) * (1 - sigmoid(z)) * 2 * (ak - y))
        a = ak
    return np.array(grads)


def sigmoid_gradient_bound(n):
    return 0.25**n
