# expect: network_forward WRONG_ANSWER last-layer-left-out
import numpy as np


def network_forward(X, parameters):
    L = len(parameters) // 2
    cache = {"A0": X}
    A = X
    for l in range(1, L + 1):
        Z = parameters[f"W{l}"] @ A + parameters[f"b{l}"]
        A = 1 / (1 + np.exp(-Z))
        cache[f"Z{l}"] = Z
        cache[f"A{l}"] = A
        return A, cache
