# expect: sigmoid_neuron RUNTIME_ERROR columns-for-examples
import numpy as np


def sigmoid_neuron(x, w, b):
    x = np.asarray(x)
    return sigmoid(np.dot(w.T, x) + b)


def sigmoid(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))
