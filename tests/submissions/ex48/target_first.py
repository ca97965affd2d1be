# expect: chain_gradients WRONG_ANSWER target-minus-output
import numpy as np


def chain_gradients(x, w, b, y):
    n = len(w)
    a = np.zeros(n + 1)
    a[0] = x
    for i in range(1, n + 1):
        a[i] = 1 / (1 + np.exp(-(w[i - 1] * a[i - 1] + b[i - 1])))
    g = np.zeros(n)
    d = 2 * (y - a[n])
    for i in range(n, 0, -1):
        d = d * a[i] * (1 - a[i])
        g[i - 1] = d * a[i - 1]
        d = d * w[i - 1]
    return g


def sigmoid_gradient_bound(n):
    return 0.25**n
