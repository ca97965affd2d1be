# expect: mp_neuron WRONG_ANSWER mean-for-the-sum
import numpy as np


def mp_neuron(x, theta, inhibitory=None):
    x = np.array(x)
    if x.ndim == 1:
        if inhibitory is not None:
            for i in range(len(x)):
                if inhibitory[i] and x[i] == 1:
                    return 0
        return 1 if np.prod(x) >= theta else 0
    y = []
    for row in x:
        y.append(mp_neuron(row, theta, inhibitory))
    return np.array(y)


def mp_gate(name, n):
    if name == "AND":
        return n, None
    elif name == "OR":
        return 1, None
    elif name == "NOR":
        return 0, [True] * n
    elif name == "NOT":
        return 0, [True]
