# expect: layer_forward WRONG_ANSWER tanh-of-half-z
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def layer_forward(H, W, b, activation):
    Z = W @ H + b
    A = {"identity": Z, "sigmoid": sigmoid(Z), "tanh": 2 * sigmoid(Z) - 1, "relu": np.maximum(Z, 0)}[activation]
    return Z, A


def count_parameters(layer_sizes):
    total = 0
    for i in range(1, len(layer_sizes)):
        total += layer_sizes[i - 1] * layer_sizes[i] + layer_sizes[i]
    return total
