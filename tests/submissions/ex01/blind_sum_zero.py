# expect: mp_neuron WRONG_ANSWER compared-with-zero
# mp_neuron: compares the sum with 0 instead of theta when there is no inhibitory input (the slide)
import numpy as np


def mp_neuron(x, theta, inhibitory=None):
    x = np.asarray(x)
    if inhibitory is None:
        return (x.sum(axis=-1) >= 0).astype(int)
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
