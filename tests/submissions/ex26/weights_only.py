# expect: count_parameters WRONG_ANSWER weights-only
import numpy as np


def layer_forward(H, W, b, activation):
    Z = W @ H + b
    if activation == "sigmoid":
        return Z, 1 / (1 + np.exp(-Z))
    if activation == "tanh":
        return Z, np.tanh(Z)
    if activation == "relu":
        return Z, np.maximum(0, Z)
    return Z, Z


def count_parameters(layer_sizes):
    total = 0
    for i in range(len(layer_sizes) - 1):
        total += layer_sizes[i] * layer_sizes[i + 1]
    return total
