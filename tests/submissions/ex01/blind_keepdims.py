# expect: mp_neuron WRONG_ANSWER wrong-shape
# mp_neuron: keepdims leaves a column (m, 1) for a batch instead of (m,) when there is no inhibitory input
import numpy as np


def mp_neuron(x, theta, inhibitory=None):
    x = np.asarray(x)
    if inhibitory is None:
        return (x.sum(axis=-1, keepdims=True) >= theta).astype(int)
    inhibitory = np.asarray(inhibitory, dtype=bool)
    s = x[..., ~inhibitory].sum(axis=-1)
    veto = np.any(x[..., inhibitory] == 1, axis=-1)
    return ((s >= theta) & ~veto).astype(int)


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
