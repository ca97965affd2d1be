# expect: mp_neuron WRONG_ANSWER sum-not-thresholded
import numpy as np


def mp_neuron(x, theta, inhibitory=None):
    g = x.sum(axis=-1)
    if inhibitory is not None:
        g = g * (1 - (x * inhibitory).max(axis=-1))
    return g


def mp_gate(name, n):
    if name == "AND":
        return n, None
    elif name == "OR":
        return 1, None
    elif name in ("NOR", "NOT"):
        return 0, np.array([True] * n)
