# expect: sigmoid WRONG_ANSWER infinity-over-infinity
import numpy as np


def sigmoid(z):
    return np.exp(z) / (1 + np.exp(z))


def sigmoid_neuron(x, w, b):
    return sigmoid(x @ w + b)
