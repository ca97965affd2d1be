# expect: mp_neuron RUNTIME_ERROR
import numpy as np


def mp_neuron(x, theta, inhibitory=None):
    total = np.sum(x, axis=-1)
    if inhibitory is not None and np.sum(x * inhibitory, axis=-1) > 0:
        return 0
    if total >= theta:
        return 1
    else:
        return 0


def mp_gate(name, n):
    none, every = [False] * n, [True] * n
    return {"AND": (n, none), "OR": (1, none), "NOR": (0, every), "NOT": (0, every)}[name]
