# expect: network_forward WRONG_ANSWER sigmoid-of-the-inputs
import numpy as np




def network_forward(X, parameters):
    A = 1 / (1 + np.exp(-X))
    cache = {"A0": A}
    for l in range(1, len(parameters) // 2 + 1):
        Z = parameters[f"W{l}"] @ A + parameters[f"b{l}"]
        A = 1 / (1 + np.exp(-Z))
        cache[f"Z{l}"] = Z
        cache[f"A{l}"] = A
    return A, cache
