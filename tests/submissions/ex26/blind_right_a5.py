# expect: ACCEPTED
import numpy as np




def layer_forward(H, W, b, activation):
    Z = np.einsum("ij,jm->im", W, H)
    Z = Z + np.tile(b, (1, H.shape[1]))
    g = {"identity": np.array, "sigmoid": lambda z: (1 + np.exp(-z)) ** -1, "tanh": np.tanh, "relu": lambda z: z.clip(min=0)}
    return np.array([Z, g[activation](Z)])

def count_parameters(layer_sizes):
    if len(layer_sizes) < 2:
        return 0
    return (layer_sizes[0] + 1) * layer_sizes[1] + count_parameters(layer_sizes[1:])
