# expect: sigmoid_gradient_bound WRONG_ANSWER largest-output-for-slope
# largest sigmoid derivative thought to be 1/2
import numpy as np


def chain_gradients(x, w, b, y):
    a = [x]
    for wk, bk in zip(w, b):
        a.append(1 / (1 + np.exp(-(wk * a[-1] + bk))))
    grads = np.zeros(len(w))
    grad = 2 * (a[-1] - y)
    for k in range(len(w) - 1, -1, -1):
        dz = grad * a[k + 1] * (1 - a[k + 1])
        grads[k] = dz * a[k]
        grad = dz * w[k]
    return grads


def sigmoid_gradient_bound(n):
    return 0.5**n
