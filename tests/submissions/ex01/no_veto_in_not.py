# expect: mp_gate WRONG_ANSWER nothing-inhibitory
import numpy as np


def mp_neuron(x, theta, inhibitory=None):
    fire = x.sum(axis=-1) >= theta
    if inhibitory is not None:
        fire = fire & ~x[..., inhibitory].any(axis=-1)
    return fire.astype(int)


def mp_gate(name, n):
    gates = {"AND": n, "OR": 1, "NOR": 0, "NOT": 0}
    return gates[name], None
