# expect: network_forward RUNTIME_ERROR layers-in-reverse-order
import numpy as np




def network_forward(X, parameters):
    L = len(parameters) // 2
    A = X
    cache = {"A0": X}
    for l in range(1, L + 1):
        Z = parameters[f"W{L - l + 1}"] @ A + parameters[f"b{L - l + 1}"]
        A = 1 / (1 + np.exp(-Z))
        cache[f"Z{l}"] = Z
        cache[f"A{l}"] = A
    return A, cache
