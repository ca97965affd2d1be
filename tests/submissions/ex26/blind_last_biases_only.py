# expect: count_parameters WRONG_ANSWER biases-of-the-last-layer-only

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
    total = 0
    for a, b in zip(layer_sizes, layer_sizes[1:]):
        total = total + a * b
    total += b
    return total
