# expect: sigmoid_neuron WRONG_ANSWER first-element-only
import numpy as np


def sigmoid(z):
    return np.where(z >= 0, 1 / (1 + np.exp(-np.abs(z))), np.exp(-np.abs(z)) / (1 + np.exp(-np.abs(z))))


def sigmoid_neuron(x, w, b):
    if x.ndim == 1:
        return sigmoid(x @ w + b)
    out = []
    for row in x:
        out.append(sigmoid(row @ w + b))
        return np.array(out)
