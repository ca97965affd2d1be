# expect: ACCEPTED
import numpy as np
from collections import namedtuple

Unit = namedtuple("Unit", "theta inhibitory")

def mp_neuron(x, theta, inhibitory=None):
    if x.ndim == 2:
        return np.apply_along_axis(mp_neuron, 1, x, theta, inhibitory)
    if inhibitory is not None:
        if (x[inhibitory] == 1).any():
            return False
        x = x[~inhibitory]
    return True if sum(x) >= theta else False

def mp_gate(name, n):
    match name:
        case "AND":
            return Unit(n, None)
        case "OR":
            return Unit(1, None)
        case "NOR" | "NOT":
            return Unit(0, np.array([True for _ in range(n)]))
