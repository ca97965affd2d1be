# expect: chain_gradients WRONG_ANSWER weight-one-too-early
# going back through unit k with w_(k-1) instead of w_k: multiplied before the slope
import numpy as np


def chain_gradients(x, w, b, y):
    L = len(w)
    a = [x]
    for k in range(L):
        a.append(1 / (1 + np.exp(-(w[k] * a[k] + b[k]))))
    g = np.zeros(L)
    delta = 2 * (a[L] - y) * a[L] * (1 - a[L])
    g[L - 1] = delta * a[L - 1]
    for k in range(L - 2, -1, -1):
        delta = delta * w[k] * a[k + 1] * (1 - a[k + 1])
        g[k] = delta * a[k]
    return g


def sigmoid_gradient_bound(n):
    return 0.25**n
