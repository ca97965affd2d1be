# expect: ACCEPTED
import numpy as np


def relu(z):
    out = np.array(z, dtype=float)
    out[out < 0] = 0
    return out


def relu_prime(z):
    out = np.array(z, dtype=float)
    mask = out > 0
    out[mask] = 1
    out[~mask] = 0
    return out
