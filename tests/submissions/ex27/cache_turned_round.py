# expect: network_forward WRONG_ANSWER sums-and-activations-exchanged
import numpy as np


def network_forward(X, parameters):
    cache = {"A0": X}
    A = X
    for l in range(1, len(parameters) // 2 + 1):
        Z = parameters[f"W{l}"] @ A + parameters[f"b{l}"]
        A = 1 / (1 + np.exp(-Z))
        cache[f"A{l}"], cache[f"Z{l}"] = Z, A
    return A, cache
