# expect: network_backward WRONG_ANSWER weights-changed-on-the-way-0-1
import numpy as np


def network_backward(Y, parameters, cache):
    L = len(parameters) // 2
    m = Y.shape[1]
    grads = {}
    lr = 0.1
    dZ = (cache[f"A{L}"] - Y) / m
    for l in range(L, 0, -1):
        A = cache[f"A{l - 1}"]
        grads[f"dW{l}"] = dZ @ A.T
        grads[f"db{l}"] = np.sum(dZ, axis=1, keepdims=True)
        W = parameters[f"W{l}"] - lr * grads[f"dW{l}"]
        dZ = (W.T @ dZ) * A * (1 - A)
    return grads
