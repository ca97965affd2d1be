# expect: network_forward WRONG_ANSWER bias-in-the-cached-sums-only

import numpy as np


def network_forward(X, parameters):
    A = X
    cache = {"A0": A}
    for l in range(1, len(parameters) // 2 + 1):
        Z = parameters[f"W{l}"] @ A
        A = 1 / (1 + np.exp(-Z))
        cache[f"Z{l}"], cache[f"A{l}"] = Z + parameters[f"b{l}"], A
    return A, cache
