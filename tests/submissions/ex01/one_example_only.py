# expect: mp_neuron WRONG_ANSWER whole-batch-in-one-sum
import numpy as np


def mp_neuron(x, theta, inhibitory=None):
    if inhibitory is not None and np.any(x * inhibitory):
        return 0
    return 1 if np.sum(x) >= theta else 0


def mp_gate(name, n):
    if name == "AND":
        return n, None
    elif name == "OR":
        return 1, None
    elif name in ("NOR", "NOT"):
        return 0, np.array([True] * n)
