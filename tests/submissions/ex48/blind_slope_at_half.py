# expect: sigmoid_gradient_bound WRONG_ANSWER slope-at-a-half
import numpy as np

def sigmoid_gradient_bound(n):
    s = 1 / (1 + np.exp(-0.5))
    return (s * (1 - s)) ** n

def chain_gradients(x, w, b, y):
    a = [x]
    for wk, bk in zip(w, b):
        a.append(1 / (1 + np.exp(-(wk * a[-1] + bk))))
    L = len(w)
    g = np.zeros(L)
    da = 2 * (a[L] - y)
    for k in range(L, 0, -1):
        dz = da * a[k] * (1 - a[k])
        g[k - 1] = dz * a[k - 1]
        da = w[k - 1] * dz
    return g
