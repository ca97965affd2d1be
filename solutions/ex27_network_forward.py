"""ex27 · Forward propagation through a whole network: a model solution."""

import numpy as np


def network_forward(X, parameters):
    """Return (Y_hat, cache): the outputs (n_L, m) and a dict of A0, Z1, A1, …, ZL, AL."""
    A = X
    cache = {"A0": A}
    # Two keys a layer, W and b, numbered from 1.
    for layer in range(1, len(parameters) // 2 + 1):
        # On the right A is what the layer before has put out. The next line makes it what this layer puts out.
        Z = parameters[f"W{layer}"] @ A + parameters[f"b{layer}"]
        A = 1 / (1 + np.exp(-Z))
        cache[f"Z{layer}"] = Z
        cache[f"A{layer}"] = A
    return A, cache
