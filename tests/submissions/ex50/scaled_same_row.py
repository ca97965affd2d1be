# expect: scaled_init WRONG_ANSWER one-row-for-all-units
import numpy as np


def scaled_init(n_in, n_out, rng):
    row = rng.normal(0, 1 / np.sqrt(n_in), n_in)
    return np.array([row] * n_out)


def xavier_init(n_in, n_out, rng):
    return rng.standard_normal((n_out, n_in)) * np.sqrt(1 / n_in)


def he_init(n_in, n_out, rng):
    return rng.standard_normal((n_out, n_in)) * np.sqrt(2 / n_in)


def glorot_init(n_in, n_out, rng):
    return rng.standard_normal((n_out, n_in)) * np.sqrt(2 / (n_in + n_out))
