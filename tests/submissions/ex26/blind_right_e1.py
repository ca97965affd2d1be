# expect: ACCEPTED
import numpy as np


def count_parameters(layer_sizes):
    total = 0
    for i in range(1, len(layer_sizes)):
        total += layer_sizes[i] * layer_sizes[i - 1] + layer_sizes[i]
    return total


def sigmoid(z): return 1 / (1 + np.exp(-z))
def tanh(z): return np.tanh(z)
def relu(z): return np.where(z > 0, z, 0)
def identity(z): return z

def layer_forward(H, W, b, activation, verbose=False):
    Z = np.tensordot(W, H, axes=(1, 0)) + b
    return Z, globals()[activation](Z)
