# expect: ACCEPTED
from collections import namedtuple

import numpy as np

Layer = namedtuple("Layer", "Z A")


def layer_forward(H, W, b, activation):
    # the bias as the weight of an input that is always 1
    ones = np.ones((1, H.shape[1]))
    Z = np.hstack([W, b]) @ np.vstack([H, ones])
    g = {
        "identity": lambda z: z,
        "sigmoid": lambda z: 0.5 + 0.5 * np.tanh(z / 2),
        "tanh": np.tanh,
        "relu": lambda z: z * (z > 0),
    }
    return Layer(Z, g[activation](Z))


def count_parameters(layer_sizes):
    s = np.asarray(layer_sizes)
    return np.dot(s[:-1], s[1:]) + s[1:].sum()
