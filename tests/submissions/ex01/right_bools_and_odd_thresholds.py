# expect: ACCEPTED
import numpy as np
from collections import namedtuple

Gate = namedtuple("Gate", "theta inhibitory")


def mp_neuron(x, theta, inhibitory=None):
    """A huge negative weight does the veto."""
    w = np.ones(x.shape[-1])
    if inhibitory is not None:
        w = np.where(inhibitory, -1e6, 1.0)
        theta = theta if theta > -100 else -100
    return x.dot(w) >= theta


def mp_gate(name, n):
    if name == "AND":
        return Gate(np.array([n - 0.5]), np.zeros(n))
    if name == "OR":
        return Gate(np.float32(0.25), None)
    return Gate(-7, np.ones(n, dtype=np.int8))
