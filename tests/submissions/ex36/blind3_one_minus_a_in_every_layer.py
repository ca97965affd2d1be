# expect: network_backward WRONG_ANSWER complement-alone-in-every-layer
# the slope of each sigmoid, from ∂L/∂AL on, is 1 - A
import numpy as np


def network_backward(Y, parameters, cache):
    L = len(parameters) // 2
    m = Y.shape[1]
    grads = {}
    dA = -(Y / cache[f"A{L}"] - (1 - Y) / (1 - cache[f"A{L}"])) / m
    for l in range(L, 0, -1):
        A = cache[f"A{l}"]
        dZ = dA * (1 - A)
        grads[f"dW{l}"] = dZ @ cache[f"A{l - 1}"].T
        grads[f"db{l}"] = dZ.sum(axis=1, keepdims=True)
        dA = parameters[f"W{l}"].T @ dZ
    return grads
