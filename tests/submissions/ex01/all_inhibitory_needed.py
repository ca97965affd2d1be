# expect: mp_neuron WRONG_ANSWER all-inhibitory-needed
import numpy as np


def mp_neuron(x, theta, inhibitory=None):
    y = np.sum(x, axis=-1) >= theta
    if inhibitory is not None:
        veto = np.all(x[..., inhibitory] == 1, axis=-1)
        y = y & ~veto
    return y.astype(int)


def mp_gate(name, n):
    none, every = [False] * n, [True] * n
    return {"AND": (n, none), "OR": (1, none), "NOR": (0, every), "NOT": (0, every)}[name]
