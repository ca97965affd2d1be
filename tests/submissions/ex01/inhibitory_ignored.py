# expect: mp_neuron WRONG_ANSWER inhibitory-ignored
import numpy as np


def mp_neuron(x, theta, inhibitory=None):
    return (x.sum(axis=-1) >= theta) * 1


def mp_gate(name, n):
    if name == "AND":
        return n, None
    elif name == "OR":
        return 1, None
    elif name in ("NOR", "NOT"):
        return 0, np.array([True] * n)
