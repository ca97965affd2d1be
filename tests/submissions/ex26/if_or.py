# expect: layer_forward WRONG_ANSWER sigmoid-whatever-is-asked
import numpy as np


def layer_forward(H, W, b, activation):
    Z = W @ H + b
    if activation == "sigmoid" or "logistic":
        A = 1 / (1 + np.exp(-Z))
    elif activation == "tanh":
        A = np.tanh(Z)
    elif activation == "relu":
        A = np.maximum(0, Z)
    else:
        A = Z
    return Z, A


def count_parameters(layer_sizes):
    total = 0
    for i in range(1, len(layer_sizes)):
        total += layer_sizes[i - 1] * layer_sizes[i] + layer_sizes[i]
    return total
