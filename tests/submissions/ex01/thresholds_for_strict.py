# expect: mp_gate WRONG_ANSWER threshold-for-a-strict-unit
import numpy as np


def mp_neuron(x, theta, inhibitory=None):
    fire = x.sum(axis=-1) >= theta
    if inhibitory is not None:
        fire = fire & ~x[..., inhibitory].any(axis=-1)
    return fire.astype(int)


def mp_gate(name, n):
    if name == "AND": return n - 1, None
    if name == "OR": return 0, None
    return 0, np.full(n, True)
