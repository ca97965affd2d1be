# expect: network_forward WRONG_ANSWER activations-one-key-too-early
import numpy as np




def network_forward(X, parameters):
    A = X
    cache = {}
    L = len(parameters) // 2
    for l in range(1, L + 1):
        Z = parameters[f"W{l}"] @ A + parameters[f"b{l}"]
        A = 1 / (1 + np.exp(-Z))
        cache[f"Z{l}"] = Z
        cache[f"A{l - 1}"] = A
    cache[f"A{L}"] = A
    return A, cache
