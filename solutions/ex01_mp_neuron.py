"""ex01 · The McCulloch–Pitts neuron: a model solution."""

import numpy as np


def mp_neuron(x, theta, inhibitory=None):
    """Return 1 where the unit fires and 0 elsewhere: a number for x (n,), an array (m,) for x (m, n)."""
    # The last axis holds the inputs of one example, so the same line serves (n,) and (m, n).
    fires = np.sum(x, axis=-1) >= theta
    if inhibitory is not None:
        # Where no inhibitory input is 1 they add nothing to the sum, so summing all inputs above is harmless.
        vetoed = np.any((x == 1) & inhibitory, axis=-1)
        fires = fires & ~vetoed
    return np.where(fires, 1, 0)


def mp_gate(name, n):
    """Return (theta, inhibitory) of a unit with n inputs that computes "AND", "OR", "NOR" or "NOT" (n = 1)."""
    if name == "AND":
        return n, None  # all n inputs are needed to reach the threshold
    if name == "OR":
        return 1, None  # one input is enough
    # NOR, and NOT with its single input: threshold 0 fires by itself, and any input that is 1 vetoes.
    return 0, [True] * n
