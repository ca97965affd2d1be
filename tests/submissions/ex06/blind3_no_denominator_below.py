# expect: sigmoid WRONG_ANSWER denominator-forgotten-below
# expect: sigmoid_neuron WRONG_ANSWER denominator-forgotten-below-in-the-neuron
import numpy as np


def sigmoid(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e)


def sigmoid_neuron(x, w, b):
    return sigmoid(np.dot(x, w) + b)
