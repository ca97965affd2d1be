# expect: mp_gate WRONG_ANSWER silent-at-all-zeros
import numpy as np


def mp_neuron(x, theta, inhibitory=None):
    fire = x.sum(axis=-1) >= theta
    if inhibitory is not None:
        fire = fire & ~x[..., inhibitory].any(axis=-1)
    return fire.astype(int)


def mp_gate(name, n):
    match name:
        case "AND":
            return n, np.zeros(n, dtype=bool)
        case "OR":
            return 1, np.zeros(n, dtype=bool)
        case _:
            return 1, np.ones(n, dtype=bool)
