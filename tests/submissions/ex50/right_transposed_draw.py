# expect: ACCEPTED
import numpy as np


def scaled_init(n_in, n_out, rng):
    return rng.normal(size=(n_in, n_out)).T / np.sqrt(n_in)


def xavier_init(n_in, n_out, rng):
    return rng.standard_normal((n_out, n_in)) * np.sqrt(1 / n_in)


def he_init(n_in, n_out, rng):
    return rng.normal(loc=0.0, scale=(2 / n_in) ** 0.5, size=n_out * n_in).reshape(n_out, n_in)


def glorot_init(n_in, n_out, rng):
    average = (n_in + n_out) / 2
    return rng.standard_normal((n_out, n_in)) / np.sqrt(average)
