# expect: network_forward WRONG_ANSWER last-biases-forgotten
import numpy as np




def network_forward(X, parameters):
    L = len(parameters) // 2
    A = X
    cache = {"A0": X}
    for l in range(1, L + 1):
        Z = parameters[f"W{l}"] @ A + (parameters[f"b{l}"] if l < L else 0)
        A = 1 / (1 + np.exp(-Z))
        cache[f"Z{l}"] = Z
        cache[f"A{l}"] = A
    return A, cache
