# expect: network_forward WRONG_ANSWER last-layer-left-out
import numpy as np




def network_forward(X, parameters):
    A = X
    cache = {"A0": X}
    L = len(parameters) // 2
    for l in range(L - 1):
        Z = parameters[f"W{l + 1}"] @ A + parameters[f"b{l + 1}"]
        A = 1 / (1 + np.exp(-Z))
        cache[f"Z{l + 1}"], cache[f"A{l + 1}"] = Z, A
    return A, cache
