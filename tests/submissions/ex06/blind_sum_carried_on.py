# expect: sigmoid_neuron WRONG_ANSWER sum-carried-on
import numpy as np


def sigmoid_neuron(x, w, b):
    x2 = np.atleast_2d(x)
    out = []
    z = b
    for row in x2:
        for xi, wi in zip(row, w):
            z += xi * wi
        out.append(sigmoid(z))
    return np.array(out) if np.ndim(x) == 2 else out[0]


def sigmoid(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))
