# expect: ACCEPTED
import numpy as np


def count_parameters(layer_sizes):
    total = 0
    for i in range(1, len(layer_sizes)):
        total += layer_sizes[i] * layer_sizes[i - 1] + layer_sizes[i]
    return total


def layer_forward(H, W, b, activation):
    cols = [W.dot(h) + b.ravel() for h in H.T]
    Z = np.stack(cols, axis=1)
    f = {"identity": float, "sigmoid": lambda z: 1 / (1 + np.exp(-z)), "tanh": np.tanh, "relu": lambda z: max(0.0, z)}[activation]
    return Z, np.vectorize(f)(Z)
