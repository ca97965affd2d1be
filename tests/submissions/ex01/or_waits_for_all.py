# expect: mp_gate WRONG_ANSWER or-waits-for-all
import numpy as np


def mp_neuron(x, theta, inhibitory=None):
    fires = np.sum(x, axis=-1) >= theta
    if inhibitory is not None:
        fires = fires & ~np.any((x == 1) & inhibitory, axis=-1)
    return np.where(fires, 1, 0)


def mp_gate(name, n):
    if name in ("AND", "OR"):
        return n, None
    return 0, [True] * n
