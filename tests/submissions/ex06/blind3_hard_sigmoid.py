# expect: sigmoid WRONG_ANSWER hard-sigmoid
# expect: sigmoid_neuron WRONG_ANSWER hard-sigmoid-in-the-neuron
import numpy as np


def sigmoid(z):
    z = np.asarray(z, dtype=float)
    return np.clip(0.2 * z + 0.5, 0, 1)


def sigmoid_neuron(x, w, b):
    return sigmoid(np.dot(x, w) + b)
