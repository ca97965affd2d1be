# expect: ACCEPTED
import numpy as np




from collections import namedtuple
Out = namedtuple("Out", "Z H")

class Layer:
    def __init__(self, W, b, activation):
        self.W, self.b, self.activation = W, b, activation

    def __call__(self, H):
        Z = (H.T @ self.W.T + self.b.T).T
        return Out(Z, getattr(self, self.activation)(Z))

    def identity(self, z):
        return z

    def sigmoid(self, z):
        return np.exp(z) / (np.exp(z) + 1)

    def tanh(self, z):
        return 2 * self.sigmoid(2 * z) - 1

    def relu(self, z):
        return (z + np.abs(z)) / 2

def layer_forward(H, W, b, activation):
    return Layer(W, b, activation)(H)

def count_parameters(layer_sizes):
    sizes = list(layer_sizes)
    weights = [np.zeros((sizes[i + 1], sizes[i])) for i in range(len(sizes) - 1)]
    biases = [np.zeros((s, 1)) for s in sizes[1:]]
    return sum(w.size for w in weights) + sum(v.size for v in biases)
