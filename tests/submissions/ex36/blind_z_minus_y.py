# expect: network_backward WRONG_ANSWER pre-activation-for-the-output
import numpy as np


def network_backward(Y, parameters, cache):
    L = len(parameters) // 2
    m = Y.shape[1]
    grads = {}
    dZ = (cache[f"Z{L}"] - Y) / m
    for l in range(L, 0, -1):
        A = cache[f"A{l - 1}"]
        grads[f"dW{l}"] = dZ @ A.T
        grads[f"db{l}"] = np.sum(dZ, axis=1, keepdims=True)
        dZ = (parameters[f"W{l}"].T @ dZ) * A * (1 - A)
    return grads
