# expect: mp_gate WRONG_ANSWER positions-for-flags
import numpy as np


def mp_neuron(x, theta, inhibitory=None):
    fire = x.sum(axis=-1) >= theta
    if inhibitory is not None:
        fire = fire & ~x[..., inhibitory].any(axis=-1)
    return fire.astype(int)


def mp_gate(name, n):
    if name == "NOT":
        return 0, [True]
    if name == "NOR":
        return 0, list(range(n))
    return (n if name == "AND" else 1), None
