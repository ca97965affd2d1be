# expect: network_forward WRONG_ANSWER leaky-relu-in-the-hidden-layers
import numpy as np




def network_forward(X, parameters):
    L = len(parameters) // 2
    A = X
    cache = {"A0": X}
    for l in range(1, L + 1):
        Z = parameters[f"W{l}"] @ A + parameters[f"b{l}"]
        A = 1 / (1 + np.exp(-Z)) if l == L else np.where(Z > 0, Z, 0.01 * Z)
        cache[f"Z{l}"] = Z
        cache[f"A{l}"] = A
    return A, cache
