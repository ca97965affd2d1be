# expect: ACCEPTED
import numpy as np


def scaled_init(n_in, n_out, rng):
    s = n_in ** -0.5
    return [[rng.normal(0, s) for _ in range(n_in)] for _ in range(n_out)]


def xavier_init(n_in, n_out, rng):
    return scaled_init(n_in, n_out, rng)


def he_init(n_in, n_out, rng):
    return np.sqrt(2) * np.array(scaled_init(n_in, n_out, rng))


def glorot_init(n_in, n_out, rng):
    return rng.standard_normal((n_out, n_in)) * np.sqrt(2 / (n_in + n_out))
