# expect: ACCEPTED
import numpy as np

def he_init(n_in, n_out, rng):
    W = np.zeros((n_out, n_in))
    for i in range(n_out):
        for j in range(n_in):
            W[i, j] = rng.normal(loc=0.0, scale=(2 / n_in) ** 0.5)
    return W
def glorot_init(n_in, n_out, rng):
    return [[rng.normal(0, (2 / (n_in + n_out)) ** 0.5) for _ in range(n_in)] for _ in range(n_out)]

def scaled_init(n_in, n_out, rng):
    return rng.normal(0, np.sqrt(1 / n_in), (n_out, n_in))

def xavier_init(n_in, n_out, rng):
    return rng.normal(0, np.sqrt(1 / n_in), (n_out, n_in))
