# expect: layer_forward WRONG_ANSWER bias-as-a-row

from itertools import pairwise

import numpy as np

ACTIVATIONS = {
    "identity": lambda Z: Z,
    "sigmoid": lambda Z: 1 / (1 + np.exp(-Z)),
    "tanh": np.tanh,
    "relu": lambda Z: np.maximum(Z, 0),
}


def layer_forward(H, W, b, activation):
    Z = np.dot(W, H) + b.T
    return Z, ACTIVATIONS[activation](Z)



def count_parameters(layer_sizes):
    """Return the number of weights and biases of a fully connected network with these layer sizes, an int."""
    # Each unit has a weight for each unit of the layer before, and a bias: neighbouring sizes make pairs.
    return sum(after * (before + 1) for before, after in pairwise(layer_sizes))
