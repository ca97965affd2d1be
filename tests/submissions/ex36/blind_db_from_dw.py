# expect: network_backward WRONG_ANSWER biases-from-the-weights
import numpy as np


def network_backward(Y, parameters, cache):
    L = len(parameters) // 2
    m = Y.shape[1]
    out = {}
    dZ = (cache[f"A{L}"] - Y) / m
    for l in range(L, 0, -1):
        A = cache[f"A{l - 1}"]
        out[f"dW{l}"] = dZ @ A.T
        out[f"db{l}"] = np.sum(out[f"dW{l}"], axis=1, keepdims=True)
        dZ = parameters[f"W{l}"].T @ dZ * A * (1 - A)
    return out
