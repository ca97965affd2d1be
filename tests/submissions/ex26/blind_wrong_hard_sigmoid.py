# expect: layer_forward WRONG_ANSWER hard-sigmoid
import numpy as np


def count_parameters(layer_sizes):
    total = 0
    for i in range(1, len(layer_sizes)):
        total += layer_sizes[i] * layer_sizes[i - 1] + layer_sizes[i]
    return total


def layer_forward(H, W, b, activation):
    Z = W @ H + b
    g = {"identity": lambda z: z, "sigmoid": lambda z: 1 / (1 + np.exp(-z)), "tanh": np.tanh, "relu": lambda z: np.maximum(z, 0)}
    g["sigmoid"] = lambda z: np.clip(0.2 * z + 0.5, 0, 1)
    return Z, g[activation](Z)
