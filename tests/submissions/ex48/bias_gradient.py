# expect: chain_gradients WRONG_ANSWER gradients-of-the-biases
import numpy as np


def chain_gradients(x, w, b, y):
    a = [x]
    for wk, bk in zip(w, b):
        a.append(1 / (1 + np.exp(-(wk * a[-1] + bk))))
    delta = 2 * (a[-1] - y) * a[-1] * (1 - a[-1])
    grads = [delta]
    for k in range(len(w) - 1, 0, -1):
        delta = delta * w[k] * a[k] * (1 - a[k])
        grads.insert(0, delta)
    return np.array(grads)


def sigmoid_gradient_bound(n):
    return 0.25**n
