# expect: sigmoid_neuron WRONG_ANSWER step-at-the-end
import numpy as np


def sigmoid(z):
    return np.where(z >= 0, 1 / (1 + np.exp(-np.abs(z))), np.exp(-np.abs(z)) / (1 + np.exp(-np.abs(z))))


def sigmoid_neuron(x, w, b):
    p = sigmoid(x @ w + b)
    return np.where(p >= 0.5, 1, 0)
