# expect: sigmoid RUNTIME_ERROR if-on-array
import numpy as np


def sigmoid(z):
    if z >= 0:
        return 1 / (1 + np.exp(-z))
    else:
        return np.exp(z) / (1 + np.exp(z))


def sigmoid_neuron(x, w, b):
    return 1 / (1 + np.exp(-(x @ w + b)))
