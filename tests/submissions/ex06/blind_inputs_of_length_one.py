# expect: sigmoid_neuron WRONG_ANSWER inputs-of-length-one
import numpy as np

def sigmoid_neuron(x, w, b):
    x = np.asarray(x)
    x = x / np.linalg.norm(x, axis=-1, keepdims=True)
    return sigmoid(np.dot(x, w) + b)

def sigmoid(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))
