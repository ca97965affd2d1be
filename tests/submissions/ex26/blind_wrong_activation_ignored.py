# expect: layer_forward WRONG_ANSWER activation-ignored
import numpy as np


def count_parameters(layer_sizes):
    total = 0
    for i in range(1, len(layer_sizes)):
        total += layer_sizes[i] * layer_sizes[i - 1] + layer_sizes[i]
    return total


def layer_forward(H, W, b, activation):
    Z = W @ H + b
    if activation == "sigmoid":
        A = 1 / (1 + np.exp(-Z))
    if activation == "tanh":
        A = np.tanh(Z)
    if activation == "relu":
        A = np.maximum(Z, 0)
    else:
        A = Z
    return Z, A
