# expect: sigmoid_neuron WRONG_ANSWER each-input-with-the-weight-before
import numpy as np

def sigmoid_neuron(x, w, b):
    def one(row):
        s = b
        for i in range(1, len(row)):
            s += row[i] * w[i - 1]
        return sigmoid(s)
    return one(x) if np.ndim(x) == 1 else np.array([one(r) for r in x])

def sigmoid(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))
