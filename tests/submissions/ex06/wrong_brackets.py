# expect: sigmoid WRONG_ANSWER brackets-missing
import numpy as np


def sigmoid(z):
    return 1 / 1 + np.exp(-z)


def sigmoid_neuron(x, w, b):
    z = x @ w + b
    return 1 / (1 + np.exp(-z))
