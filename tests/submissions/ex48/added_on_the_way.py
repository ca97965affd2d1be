# expect: chain_gradients WRONG_ANSWER added-on-the-way
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def chain_gradients(x, w, b, y):
    L = len(w)
    a = [x]
    for k in range(L):
        a.append(sigmoid(w[k] * a[k] + b[k]))
    g = np.zeros(L)
    d = 2 * (a[L] - y)
    for k in range(L - 1, -1, -1):
        dz = d * a[k + 1] * (1 - a[k + 1])
        g[k] = dz * a[k]
        d = d + dz * w[k]
    return g


def sigmoid_gradient_bound(n):
    return 0.25**n
