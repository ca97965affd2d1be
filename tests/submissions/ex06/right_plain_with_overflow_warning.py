# expect: ACCEPTED
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def sigmoid_neuron(x, w, b):
    z = np.dot(x, w) + b
    return sigmoid(z)
