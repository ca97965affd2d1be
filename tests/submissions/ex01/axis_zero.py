# expect: mp_neuron WRONG_ANSWER columns-for-examples
import numpy as np


def mp_neuron(x, theta, inhibitory=None):
    s = np.sum(x, axis=0)
    y = np.where(s >= theta, 1, 0)
    if inhibitory is not None:
        y = np.where(np.any((x == 1) & inhibitory, axis=-1), 0, y)
    return y


def mp_gate(name, n):
    if name == "AND":
        return n, None
    elif name == "OR":
        return 1, None
    elif name in ("NOR", "NOT"):
        return 0, np.array([True] * n)
