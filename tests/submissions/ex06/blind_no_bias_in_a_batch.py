# expect: sigmoid_neuron WRONG_ANSWER bias-left-out-of-a-batch
import numpy as np

def sigmoid_neuron(x, w, b):
    if np.ndim(x) == 1:
        return sigmoid(x @ w + b)
    return np.array([sigmoid(r @ w) for r in x])

def sigmoid(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))
