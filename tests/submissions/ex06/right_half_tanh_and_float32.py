# expect: ACCEPTED
import numpy as np


def sigmoid(z):
    # sigma(z) = (1 + tanh(z / 2)) / 2
    return 0.5 * (1 + np.tanh(np.asarray(z) / 2))


def sigmoid_neuron(x, w, b):
    weights = np.append(w, b)
    ones = np.ones(x.shape[:-1] + (1,))
    return sigmoid(np.concatenate([x, ones], axis=-1) @ weights).astype(np.float32)
