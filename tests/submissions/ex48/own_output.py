# expect: chain_gradients WRONG_ANSWER own-output-for-the-input
# a_k for a_(k-1) in the last factor
import numpy as np


def chain_gradients(x, w, b, y):
    L = len(w)
    a = np.empty(L)
    prev = x
    for k in range(L):
        a[k] = 1 / (1 + np.exp(-(w[k] * prev + b[k])))
        prev = a[k]
    g = np.empty(L)
    back = 2 * (a[-1] - y)
    for k in reversed(range(L)):
        back = back * a[k] * (1 - a[k])
        g[k] = back * a[k]
        back = back * w[k]
    return g


def sigmoid_gradient_bound(n):
    return 0.25**n
