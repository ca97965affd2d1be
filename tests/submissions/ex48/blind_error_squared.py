# expect: chain_gradients WRONG_ANSWER square-kept-in-the-slope
import numpy as np

def chain_gradients(x, w, b, y):
    a = [x]
    for wk, bk in zip(w, b):
        a.append(1 / (1 + np.exp(-(wk * a[-1] + bk))))
    L = len(w)
    g = np.zeros(L)
    da = 2 * (a[L] - y) ** 2
    for k in range(L, 0, -1):
        dz = da * a[k] * (1 - a[k])
        g[k - 1] = dz * a[k - 1]
        da = w[k - 1] * dz
    return g

def sigmoid_gradient_bound(n):
    return 0.25 ** n
