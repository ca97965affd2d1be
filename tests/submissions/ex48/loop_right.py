# expect: ACCEPTED
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def chain_gradients(x, w, b, y):
    L = len(w)
    grads = []
    a = [x]
    z = [None]
    for k in range(L):
        z.append(w[k] * a[-1] + b[k])
        a.append(sigmoid(z[-1]))
    for k in range(1, L + 1):
        # product from the end of the chain down to unit k
        g = 2 * (a[L] - y)
        for j in range(L, k, -1):
            g = g * sigmoid(z[j]) * (1 - sigmoid(z[j])) * w[j - 1]
        g = g * sigmoid(z[k]) * (1 - sigmoid(z[k])) * a[k - 1]
        grads.append(g)
    return grads


def sigmoid_gradient_bound(n):
    return 1 / 4**n
