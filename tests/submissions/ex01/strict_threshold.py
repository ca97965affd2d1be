# expect: mp_neuron WRONG_ANSWER strictly-above-the-threshold
import numpy as np


def mp_neuron(x, theta, inhibitory=None):
    total = np.sum(x, axis=-1)
    out = (total > theta).astype(int)
    if inhibitory is not None:
        out = out * (1 - np.any(x.astype(bool) & inhibitory, axis=-1))
    return out


def mp_gate(name, n):
    if name == "AND":
        return n, None
    elif name == "OR":
        return 1, None
    elif name in ("NOR", "NOT"):
        return 0, np.array([True] * n)
