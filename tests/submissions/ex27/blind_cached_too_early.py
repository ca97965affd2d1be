# expect: network_forward WRONG_ANSWER layer-inputs-cached

import numpy as np


def network_forward(X, parameters):
    A = X
    cache = {"A0": A}
    for l in range(1, len(parameters) // 2 + 1):
        Z = parameters[f"W{l}"] @ A + parameters[f"b{l}"]
        cache[f"Z{l}"], cache[f"A{l}"] = Z, A
        A = 1 / (1 + np.exp(-Z))
    return A, cache
