# expect: mp_gate WRONG_ANSWER
import numpy as np


def mp_neuron(x, theta, inhibitory=None):
    fire = x.sum(axis=-1) >= theta
    if inhibitory is not None:
        fire = fire & ~x[..., inhibitory].any(axis=-1)
    return fire.astype(int)


def mp_gate(name, n):
    if name == "AND":
        return None, n
    if name == "OR":
        return None, 1
    return np.ones(n, dtype=bool), 0
