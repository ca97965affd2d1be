# expect: chain_gradients WRONG_ANSWER tanh-units-and-their-slope
# tanh units, with their slope
import numpy as np


def sigmoid_gradient_bound(n):
    return 0.25**n


def chain_gradients(x, w, b, y):
    a = [x]
    for wk, bk in zip(w, b):
        a.append(np.tanh(wk * a[-1] + bk))
    g = np.zeros(len(w))
    da = 2 * (a[-1] - y)
    for k in range(len(w) - 1, -1, -1):
        dz = da * (1 - a[k + 1] ** 2)
        g[k] = dz * a[k]
        da = dz * w[k]
    return g
