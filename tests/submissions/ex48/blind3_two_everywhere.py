# expect: chain_gradients WRONG_ANSWER two-at-every-unit
# a factor 2 in every unit
import numpy as np


def sigmoid_gradient_bound(n):
    return 0.25**n


def chain_gradients(x, w, b, y):
    a = [x]
    for wk, bk in zip(w, b):
        a.append(1 / (1 + np.exp(-(wk * a[-1] + bk))))
    g = np.zeros(len(w))
    da = a[-1] - y
    for k in range(len(w) - 1, -1, -1):
        dz = 2 * da * a[k + 1] * (1 - a[k + 1])
        g[k] = dz * a[k]
        da = dz * w[k]
    return g
