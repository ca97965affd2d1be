# expect: network_forward WRONG_ANSWER sums-overwritten-by-activations
import numpy as np


def network_forward(X, parameters):
    cache = {"A0": X}
    A = X
    for l in range(1, len(parameters) // 2 + 1):
        Z = parameters[f"W{l}"] @ A + parameters[f"b{l}"]
        Z = 1 / (1 + np.exp(-Z))
        A = Z
        cache[f"Z{l}"], cache[f"A{l}"] = Z, A
    return A, cache
