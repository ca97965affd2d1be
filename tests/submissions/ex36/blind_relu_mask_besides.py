# expect: network_backward WRONG_ANSWER slope-of-relu-besides
import numpy as np


def network_backward(Y, parameters, cache):
    L = len(parameters) // 2
    m = Y.shape[1]
    out = {}
    dZ = (cache[f"A{L}"] - Y) / m
    for l in range(L, 0, -1):
        A = cache[f"A{l - 1}"]
        out[f"dW{l}"] = dZ @ A.T
        out[f"db{l}"] = np.sum(dZ, axis=1, keepdims=True)
        if l > 1:
            dZ = parameters[f"W{l}"].T @ dZ * A * (1 - A)
            dZ[cache[f"Z{l - 1}"] <= 0] = 0
    return out
