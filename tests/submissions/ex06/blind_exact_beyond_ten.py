# expect: sigmoid WRONG_ANSWER exact-beyond-ten
import numpy as np

def sigmoid(z):
    z = np.asarray(z, float)
    return np.where(z > 10, 1.0, np.where(z < -10, 0.0, 1 / (1 + np.exp(-np.clip(z, -10, 10)))))

def sigmoid_neuron(x, w, b):
    return sigmoid(np.dot(x, w) + b)
