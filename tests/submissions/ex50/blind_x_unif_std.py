# expect: xavier_init WRONG_ANSWER uniform-of-the-same-spread
# mistake: xavier_init: uniform with the right standard deviation (sqrt(3/n_in) bounds) but not normal
import numpy as np


def scaled_init(n_in, n_out, rng):
    return rng.normal(0, np.sqrt(1 / n_in), (n_out, n_in))


def xavier_init(n_in, n_out, rng):
    return rng.uniform(-np.sqrt(3 / n_in), np.sqrt(3 / n_in), (n_out, n_in))


def he_init(n_in, n_out, rng):
    return rng.normal(0, np.sqrt(2 / n_in), size=(n_out, n_in))


def glorot_init(n_in, n_out, rng):
    std = np.sqrt(2 / (n_in + n_out))
    return rng.normal(0.0, std, (n_out, n_in))
