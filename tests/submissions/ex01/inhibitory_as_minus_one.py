# expect: mp_neuron WRONG_ANSWER inhibitory-as-weight-minus-one
import numpy as np


def mp_neuron(x, theta, inhibitory=None):
    # excitatory inputs count +1, inhibitory ones -1
    w = np.ones(x.shape[-1])
    if inhibitory is not None:
        w[inhibitory] = -1
    return np.where(x @ w >= theta, 1, 0)


def mp_gate(name, n):
    none, every = [False] * n, [True] * n
    return {"AND": (n, none), "OR": (1, none), "NOR": (0, every), "NOT": (0, every)}[name]
