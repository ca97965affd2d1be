# expect: ACCEPTED
import numpy as np


class McCullochPitts:
    def __init__(self, theta, inhibitory):
        self.theta = theta
        self.inhibitory = inhibitory

    def __call__(self, x):
        blocked = False
        if self.inhibitory is not None:
            blocked = (x[self.inhibitory] > 0).any()
        return 0 if blocked else int(x.sum() >= self.theta)


def mp_neuron(x, theta, inhibitory=None):
    return np.apply_along_axis(McCullochPitts(theta, inhibitory), -1, x)


def mp_gate(name, n):
    if name == "NOT":
        return (0, True)
    return {"AND": (n, None), "OR": (1, None), "NOR": (0, tuple([True] * n))}[name]
