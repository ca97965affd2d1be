# expect: mp_neuron WRONG_ANSWER minus-one-for-silent
# mp_neuron: silent is returned as -1 instead of 0
import numpy as np


def mp_neuron(x, theta, inhibitory=None):
    x = np.asarray(x)
    if inhibitory is None:
        return np.where(x.sum(axis=-1) >= theta, 1, -1)
    inhibitory = np.asarray(inhibitory, dtype=bool)
    s = x[..., ~inhibitory].sum(axis=-1)
    veto = np.any(x[..., inhibitory] == 1, axis=-1)
    return np.where((s >= theta) & ~veto, 1, -1)


def mp_gate(name, n):
    if name == "AND":
        return n, None
    if name == "OR":
        return 1, None
    if name == "NOR":
        return 0, np.ones(n, dtype=bool)
    if name == "NOT":
        return 0, np.array([True])
    raise ValueError(name)
