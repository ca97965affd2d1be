"""ex36 · Backpropagation through any number of layers: a model solution."""

import numpy as np


def network_backward(Y, parameters, cache):
    """Return the dict of dW1, db1, …, dWL, dbL, each of the shape of its parameter."""
    _, m = Y.shape  # columns are examples
    last = len(parameters) // 2
    gradients = {}
    # Cross entropy and the last sigmoid leave A − Y. The 1/m of the mean is put in once, here, and carried back.
    dZ = (cache[f"A{last}"] - Y) / m
    for layer in range(last, 0, -1):
        A = cache[f"A{layer - 1}"]  # what came into this layer
        gradients[f"dW{layer}"] = dZ @ A.T
        # A bias has the input 1 for every example: its gradient is the sum of the row.
        gradients[f"db{layer}"] = np.sum(dZ, axis=1, keepdims=True)
        # On to the layer before: back through the weights, then through its sigmoid, whose slope is A(1 − A).
        # (After layer 1 this is computed once for nothing: no layer is left to use it.)
        dZ = (parameters[f"W{layer}"].T @ dZ) * A * (1 - A)
    return gradients
