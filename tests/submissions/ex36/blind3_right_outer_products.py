# expect: ACCEPTED
# example by example, with outer products
import numpy as np


def network_backward(Y, parameters, cache):
    L = sum(1 for k in parameters if k.startswith("W"))
    m = Y.shape[-1]
    g = {"d" + k: np.zeros_like(v) for k, v in parameters.items()}
    for i in range(m):
        d = cache[f"A{L}"][:, i] - Y[:, i]
        for l in range(L, 0, -1):
            a = cache[f"A{l - 1}"][:, i]
            g[f"dW{l}"] += np.outer(d, a) / m
            g[f"db{l}"] += d[:, None] / m
            d = (d @ parameters[f"W{l}"]) * a * (1 - a)
    return g
