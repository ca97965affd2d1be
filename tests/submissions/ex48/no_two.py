# expect: chain_gradients WRONG_ANSWER two-forgotten
# half squared error assumed
import numpy as np


def chain_gradients(x, w, b, y):
    a = [x]
    for wk, bk in zip(w, b):
        a.append(1 / (1 + np.exp(-(wk * a[-1] + bk))))
    grads = np.zeros(len(w))
    grad = a[-1] - y
    for k in range(len(w) - 1, -1, -1):
        dz = grad * a[k + 1] * (1 - a[k + 1])
        grads[k] = dz * a[k]
        grad = dz * w[k]
    return grads


def sigmoid_gradient_bound(n):
    return 0.25**n
