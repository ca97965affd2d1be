# expect: sigmoid WRONG_ANSWER largest-subtracted
# expect: sigmoid_neuron WRONG_ANSWER largest-subtracted-in-the-neuron
import numpy as np

def sigmoid(z):
    z = z - np.max(z)
    return 1 / (1 + np.exp(-z))

def sigmoid_neuron(x, w, b):
    return sigmoid(np.dot(x, w) + b)
