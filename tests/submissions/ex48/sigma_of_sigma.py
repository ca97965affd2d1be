# expect: chain_gradients WRONG_ANSWER sigmoid-of-a-sigmoid
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def sigmoid_prime(z):
    return sigmoid(z) * (1 - sigmoid(z))


def chain_gradients(x, w, b, y):
    a = [x]
    for wk, bk in zip(w, b):
        a.append(sigmoid(wk * a[-1] + bk))
    grads = np.zeros(len(w))
    grad = 2 * (a[-1] - y)
    for k in range(len(w) - 1, -1, -1):
        dz = grad * sigmoid_prime(a[k + 1])
        grads[k] = dz * a[k]
        grad = dz * w[k]
    return grads


def sigmoid_gradient_bound(n):
    return 0.25**n
