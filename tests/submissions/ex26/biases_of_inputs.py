# expect: count_parameters WRONG_ANSWER biases-for-the-inputs
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
    weights = sum(a * b for a, b in zip(layer_sizes, layer_sizes[1:]))
    return weights + sum(layer_sizes)
