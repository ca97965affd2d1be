# expect: network_backward WRONG_ANSWER error-not-carried-back
import numpy as np


def network_backward(Y, parameters, cache):
    L = len(parameters) // 2
    m = Y.shape[1]
    grads = {}
    dZ = (cache[f"A{L}"] - Y) / m
    for l in range(L, 0, -1):
        grads[f"dW{l}"] = dZ @ cache[f"A{l - 1}"].T
        grads[f"db{l}"] = np.sum(dZ, axis=1, keepdims=True)
    return grads
