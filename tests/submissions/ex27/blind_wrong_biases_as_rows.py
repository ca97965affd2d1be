# expect: network_forward RUNTIME_ERROR biases-as-rows
import numpy as np




def network_forward(X, parameters):
    L = len(parameters) // 2
    A = X
    cache = {"A0": X}
    for l in range(1, L + 1):
        Z = parameters[f"W{l}"] @ A + parameters[f"b{l}"].T
        A = 1 / (1 + np.exp(-Z))
        cache[f"Z{l}"] = Z
        cache[f"A{l}"] = A
    return A, cache
