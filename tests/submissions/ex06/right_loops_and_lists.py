# expect: ACCEPTED
import math
import numpy as np


def _one(z):
    if z >= 0:
        return 1.0 / (1.0 + math.exp(-z))
    e = math.exp(z)
    return e / (1.0 + e)


def sigmoid(z):
    if isinstance(z, (list, tuple)) or (hasattr(z, "ndim") and z.ndim > 0):
        return [sigmoid(v) for v in z]
    return _one(float(z))


def sigmoid_neuron(x, w, b):
    if np.ndim(x) == 2:
        out = []
        for row in x:
            out.append(sigmoid_neuron(row, w, b))
        return out
    total = b
    for i in range(len(w)):
        total += x[i] * w[i]
    return sigmoid(total)
