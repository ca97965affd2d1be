# expect: mp_gate WRONG_ANSWER thresholds-of-and-and-or-swapped
import numpy as np


def mp_neuron(x, theta, inhibitory=None):
    fire = x.sum(axis=-1) >= theta
    if inhibitory is not None:
        fire = fire & ~x[..., inhibitory].any(axis=-1)
    return fire.astype(int)


def mp_gate(name, n):
    if name == "AND":
        theta = 1
    elif name == "OR":
        theta = n
    else:
        theta = 0
    inhibitory = np.ones(n, bool) if name[0] == "N" else None
    return theta, inhibitory
