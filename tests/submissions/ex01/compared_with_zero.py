# expect: mp_neuron WRONG_ANSWER compared-with-zero
import numpy as np


def mp_neuron(x, theta, inhibitory=None):
    y = (np.sum(x, axis=-1) >= 0).astype(int)
    if inhibitory is None:
        return y
    return y & ~np.any((x == 1) & inhibitory, axis=-1)


def mp_gate(name, n):
    if name == "AND":
        return n, None
    elif name == "OR":
        return 1, None
    elif name in ("NOR", "NOT"):
        return 0, np.array([True] * n)
