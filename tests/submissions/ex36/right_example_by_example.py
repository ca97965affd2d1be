# expect: ACCEPTED
import numpy as np


def one(y, a, weights):
    """gradients for one example; a[0] is x"""
    L = len(weights)
    dW, db = [None] * L, [None] * L
    delta = a[L] - y
    for l in range(L, 0, -1):
        dW[l - 1] = np.outer(delta, a[l - 1])
        db[l - 1] = delta[:, None]
        delta = weights[l - 1].T.dot(delta) * (a[l - 1] - a[l - 1] ** 2)
    return dW, db


def network_backward(Y, parameters, cache):
    L = len(parameters) // 2
    m = Y.shape[1]
    weights = [parameters[f"W{l}"] for l in range(1, L + 1)]
    results = [one(Y[:, i], [cache[f"A{l}"][:, i] for l in range(L + 1)], weights) for i in range(m)]
    grads = {}
    for l in range(L):
        grads[f"dW{l + 1}"] = (sum(r[0][l] for r in results) / m).tolist()
        grads[f"db{l + 1}"] = sum(r[1][l] for r in results) / m
    return grads
