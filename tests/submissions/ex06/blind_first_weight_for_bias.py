# expect: sigmoid_neuron WRONG_ANSWER first-weight-for-the-bias
import numpy as np


def sigmoid_neuron(x, w, b):
    return sigmoid(w[0] + np.dot(x, w))


def sigmoid(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))
