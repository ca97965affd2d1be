# expect: mp_gate WRONG_ANSWER wrong-form
# mp_gate: returns only theta and forgets inhibitory
import numpy as np


class MPNeuron:
    def __init__(self, theta, inhibitory=None):
        self.theta = theta
        self.inhibitory = inhibitory

    def _fire_one(self, row):
        inh = self.inhibitory if self.inhibitory is not None else np.zeros(len(row), dtype=bool)
        for xi, veto in zip(row, inh):
            if veto and xi:
                return 0
        excitatory = [xi for xi, veto in zip(row, inh) if not veto]
        return int(sum(excitatory) >= self.theta)

    def predict(self, x):
        if np.ndim(x) == 1:
            return self._fire_one(x)
        return np.array([self._fire_one(r) for r in x])


def mp_neuron(x, theta, inhibitory=None):
    return MPNeuron(theta, inhibitory).predict(x)


def mp_gate(name, n):
    name = name.upper()
    if name in ("NOR", "NOT"):
        theta, inhibitory = 0, np.full(n, True)
    else:
        theta = n if name == "AND" else 1
        inhibitory = np.full(n, False)
    return theta
