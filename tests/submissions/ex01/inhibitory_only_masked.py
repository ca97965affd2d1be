# expect: mp_neuron WRONG_ANSWER inhibitory-left-out-of-the-sum
import numpy as np


def mp_neuron(x, theta, inhibitory=None):
    x = np.atleast_2d(x)
    if inhibitory is not None:
        x = x[:, ~inhibitory]
    result = (x.sum(axis=1) >= theta).astype(int)
    return result if len(result) > 1 else result[0]


def mp_gate(name, n):
    if name == "AND":
        return n, None
    elif name == "OR":
        return 1, None
    elif name in ("NOR", "NOT"):
        return 0, np.array([True] * n)
