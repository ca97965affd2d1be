# expect: network_backward WRONG_ANSWER error-passed-on-without-its-slope
import numpy as np


def network_backward(Y, parameters, cache):
    L = len(parameters) // 2
    m = Y.shape[1]
    grads = {}
    AL = cache[f"A{L}"]
    dA = (-(Y / AL) + (1 - Y) / (1 - AL)) / m
    for l in range(L, 0, -1):
        A = cache[f"A{l}"]
        dZ = dA * A * (1 - A)
        grads[f"dW{l}"] = dZ @ cache[f"A{l - 1}"].T
        grads[f"db{l}"] = np.sum(dZ, axis=1, keepdims=True)
        dA = parameters[f"W{l}"].T @ dA
    return grads
