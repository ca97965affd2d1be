# expect: mp_neuron WRONG_ANSWER veto-even-when-off
import numpy as np


def mp_neuron(x, theta, inhibitory=None):
    single = x.ndim == 1
    rows = [x] if single else x
    ys = []
    for row in rows:
        if inhibitory is not None and any(inhibitory):
            ys.append(0)
        elif sum(row) >= theta:
            ys.append(1)
        else:
            ys.append(0)
    return ys[0] if single else np.array(ys)


def mp_gate(name, n):
    if name == "AND":
        return n, None
    elif name == "OR":
        return 1, None
    elif name in ("NOR", "NOT"):
        return 0, np.array([True] * n)
