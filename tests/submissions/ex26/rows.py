# expect: layer_forward WRONG_ANSWER examples-as-rows
import numpy as np


def layer_forward(H, W, b, activation):
    Z = H.T.dot(W.T) + b.flatten()
    if activation == "sigmoid":
        return Z, 1 / (1 + np.exp(-Z))
    if activation == "tanh":
        return Z, np.tanh(Z)
    if activation == "relu":
        return Z, np.maximum(0, Z)
    return Z, Z


def count_parameters(layer_sizes):
    total = 0
    for i in range(1, len(layer_sizes)):
        total += layer_sizes[i - 1] * layer_sizes[i] + layer_sizes[i]
    return total
