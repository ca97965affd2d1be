# expect: ACCEPTED
import numpy as np


def count_parameters(layer_sizes):
    total = 0
    for i in range(1, len(layer_sizes)):
        total += layer_sizes[i] * layer_sizes[i - 1] + layer_sizes[i]
    return total


def layer_forward(H, W, b, activation):
    Z = b * np.ones((1, H.shape[1]))
    for k in range(H.shape[0]):
        Z += np.outer(W[:, k], H[k])
    if activation == "relu":
        A = Z.copy()
        A[A < 0] = 0
    elif activation == "identity":
        A = Z
    elif activation == "tanh":
        A = np.sinh(Z) / np.cosh(Z)
    else:
        A = np.reciprocal(1 + np.exp(-Z))
    return Z, A
