# expect: sigmoid_neuron WRONG_ANSWER only-the-last-row-filled
import numpy as np

def sigmoid_neuron(x, w, b):
    if np.ndim(x) == 1:
        return sigmoid(np.dot(x, w) + b)
    out = np.zeros(len(x))
    for i in range(len(x)):
        z = np.dot(x[i], w) + b
    out[i] = sigmoid(z)
    return out

def sigmoid(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))
