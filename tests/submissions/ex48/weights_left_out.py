# expect: chain_gradients WRONG_ANSWER weights-left-out
# the way back multiplies by the slopes only
import numpy as np


def chain_gradients(x, w, b, y):
    L = len(w)
    a = np.zeros(L + 1)
    a[0] = x
    for k in range(L):
        a[k + 1] = 1 / (1 + np.exp(-(w[k] * a[k] + b[k])))
    g = np.zeros(L)
    delta = 2 * (a[L] - y)
    for k in range(L - 1, -1, -1):
        delta = delta * a[k + 1] * (1 - a[k + 1])
        g[k] = delta * a[k]
    return g


def sigmoid_gradient_bound(n):
    return 0.25**n
