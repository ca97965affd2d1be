# expect: sigmoid_neuron WRONG_ANSWER bias-subtracted
import numpy as np


def sigmoid(z):
    return np.where(z >= 0, 1 / (1 + np.exp(-np.abs(z))), np.exp(-np.abs(z)) / (1 + np.exp(-np.abs(z))))


def sigmoid_neuron(x, w, b):
    # fires when the sum is above b
    return sigmoid(x @ w - b)
