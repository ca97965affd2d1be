# expect: layer_forward WRONG_ANSWER pre-activation-overwritten
import numpy as np


def layer_forward(H, W, b, activation):
    Z = np.dot(W, H) + b
    if activation == "sigmoid":
        Z = 1 / (1 + np.exp(-Z))
    elif activation == "tanh":
        Z = np.tanh(Z)
    elif activation == "relu":
        Z = np.maximum(0, Z)
    return Z, Z


def count_parameters(layer_sizes):
    total = 0
    for i in range(1, len(layer_sizes)):
        total += layer_sizes[i - 1] * layer_sizes[i] + layer_sizes[i]
    return total
