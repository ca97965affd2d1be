# expect: sigmoid WRONG_ANSWER sigmoid-of-minus-z-overflowing
# expect: sigmoid_neuron WRONG_ANSWER sigmoid-of-minus-the-sum
import numpy as np


def sigmoid(z):
    return np.exp(-z) / (1 + np.exp(-z))


def sigmoid_neuron(x, w, b):
    return sigmoid(np.dot(x, w) + b)
