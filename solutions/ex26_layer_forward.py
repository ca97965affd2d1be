"""ex26 · One layer, and how many parameters there are: a model solution."""

from itertools import pairwise

import numpy as np

ACTIVATIONS = {
    "identity": lambda Z: Z,
    "sigmoid": lambda Z: 1 / (1 + np.exp(-Z)),
    "tanh": np.tanh,
    "relu": lambda Z: np.maximum(Z, 0),
}


def layer_forward(H, W, b, activation):
    """Return (Z, H_out): the pre-activations W H + b and the activations, both (n_out, m)."""
    # Row i of W holds the weights of unit i. b has one column, which broadcasting repeats for each example.
    Z = W @ H + b
    return Z, ACTIVATIONS[activation](Z)


def count_parameters(layer_sizes):
    """Return the number of weights and biases of a fully connected network with these layer sizes, an int."""
    # Each unit has a weight for each unit of the layer before, and a bias: neighbouring sizes make pairs.
    return sum(after * (before + 1) for before, after in pairwise(layer_sizes))
