# expect: ACCEPTED
import numpy as np


def layer_forward(H, W, b, activation):
    Z = (H.T @ W.T + b.T).T
    match activation:
        case "sigmoid":
            A = np.exp(-np.logaddexp(0, -Z))
        case "tanh":
            A = (np.exp(Z) - np.exp(-Z)) / (np.exp(Z) + np.exp(-Z))
        case "relu":
            A = np.where(Z > 0, Z, 0)
        case _:
            A = Z.copy()
    return Z, A


def count_parameters(layer_sizes):
    total = 0
    for before, after in zip(layer_sizes[:-1], layer_sizes[1:]):
        W, b = np.zeros((after, before)), np.zeros((after, 1))
        total += W.size + b.size
    return total
