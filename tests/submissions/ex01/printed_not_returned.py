# expect: mp_neuron WRONG_ANSWER
import numpy as np


def mp_neuron(x, theta, inhibitory=None):
    y = (np.sum(x, axis=-1) >= theta).astype(int)
    if inhibitory is not None:
        y = y * (1 - np.any((x == 1) & inhibitory, axis=-1))
    print(y)


def mp_gate(name, n):
    if name == "AND":
        return n, None
    elif name == "OR":
        return 1, None
    elif name in ("NOR", "NOT"):
        return 0, np.array([True] * n)
