# expect: chain_gradients WRONG_ANSWER last-unit-first
import numpy as np


def chain_gradients(x, w, b, y):
    a = [x]
    for wk, bk in zip(w, b):
        a.append(1 / (1 + np.exp(-wk * a[-1] - bk)))
    grads = []
    grad = 2 * (a[-1] - y)
    for k in range(len(w) - 1, -1, -1):
        grad *= a[k + 1] * (1 - a[k + 1])
        grads.append(grad * a[k])
        grad *= w[k]
    return np.array(grads)


def sigmoid_gradient_bound(n):
    return 0.25**n
