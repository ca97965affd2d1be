# expect: sigmoid WRONG_ANSWER absolute-value-for-all
import numpy as np


def sigmoid(z):
    # stable: never take exp of a positive number
    return 1 / (1 + np.exp(-np.abs(z)))


def sigmoid_neuron(x, w, b):
    z = np.dot(x, w) + b
    return 1.0 / (1.0 + np.exp(-z))
