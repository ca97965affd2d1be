# expect: sigmoid WRONG_ANSWER negative-branch-negated
# expect: sigmoid_neuron WRONG_ANSWER negative-branch-negated-in-the-neuron
import numpy as np

def sigmoid(z):
    z = np.asarray(z, float)
    return np.where(z >= 0, 1 / (1 + np.exp(-np.abs(z))), 1 / (1 + np.exp(-np.abs(z))) - 1)

def sigmoid_neuron(x, w, b):
    return sigmoid(np.dot(x, w) + b)
