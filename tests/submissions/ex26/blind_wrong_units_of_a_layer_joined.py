# expect: count_parameters WRONG_ANSWER units-of-a-layer-joined
import numpy as np


def layer_forward(H, W, b, activation):
    Z = W @ H + b
    if activation == "identity":
        A = Z
    elif activation == "sigmoid":
        A = 1 / (1 + np.exp(-Z))
    elif activation == "tanh":
        A = np.tanh(Z)
    else:
        A = np.maximum(Z, 0)
    return Z, A


def count_parameters(layer_sizes):
    total = 0
    for i in range(1, len(layer_sizes)):
        total += layer_sizes[i] * (layer_sizes[i - 1] + layer_sizes[i])
    return total
