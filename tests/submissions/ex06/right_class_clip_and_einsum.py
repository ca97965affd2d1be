# expect: ACCEPTED
import numpy as np


class Neuron:
    def __init__(self, w, b):
        self.w = np.asarray(w, dtype=float)
        self.b = b

    def __call__(self, x):
        return sigmoid(np.einsum("...i,i->...", x, self.w) + self.b)


def sigmoid(z, limit: float = 500.0):
    z = np.clip(np.array(z, dtype=float), -limit, limit)
    return np.atleast_1d(np.exp(z) / (np.exp(z) + 1))if z.ndim == 0 else np.exp(z) / (np.exp(z) + 1)


def sigmoid_neuron(x, w, b):
    return Neuron(w, b)(x)


if __name__ == "__main__":
    print(sigmoid(0.0))
