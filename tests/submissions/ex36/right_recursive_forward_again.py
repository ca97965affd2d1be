# expect: ACCEPTED
import numpy as np


def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


def network_backward(Y, parameters, cache):
    """recomputes the activations from Z, and goes down by recursion"""
    L = max(int(name[1:]) for name in parameters)
    m = Y.shape[1]

    def down(layer, dA):
        if layer == 0:
            return {}
        A = sigmoid(cache[f"Z{layer}"])
        dZ = dA * A * (1 - A)
        before = cache[f"A{layer - 1}"]
        rest = down(layer - 1, parameters[f"W{layer}"].T @ dZ)
        return {**rest, f"dW{layer}": dZ @ before.T, f"db{layer}": dZ @ np.ones((m, 1))}

    A = sigmoid(cache[f"Z{L}"])
    return down(L, (-Y / A + (1 - Y) / (1 - A)) / m)
