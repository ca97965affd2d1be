# expect: mp_neuron RUNTIME_ERROR number-for-array
# mp_neuron: the firing is printed and not returned for one example that fires (None comes back)
import numpy as np

def mp_neuron(x, theta, inhibitory=None):
    x = np.array(x)
    if x.ndim == 1:
        total = 0
        for i in range(len(x)):
            if inhibitory is not None and inhibitory[i]:
                if x[i] == 1:
                    return 0
            else:
                total += x[i]
        if total >= theta:
            print(1)
        else:
            return 0
    out = []
    for row in x:
        out.append(mp_neuron(row, theta, inhibitory))
    return np.array(out)

def mp_gate(name, n):
    gates = {
        "AND": (n, [False] * n),
        "OR": (1, [False] * n),
        "NOR": (0, [True] * n),
        "NOT": (0, [True]),
    }
    return gates[name]
