# expect: scaled_init WRONG_ANSWER fixed-small-scale
import numpy as np


def scaled_init(n_in, n_out, rng):
    return rng.standard_normal((n_out, n_in)) * 0.01


def xavier_init(n_in, n_out, rng):
    return rng.standard_normal((n_out, n_in)) * np.sqrt(1 / n_in)


def he_init(n_in, n_out, rng):
    return rng.standard_normal((n_out, n_in)) * np.sqrt(2 / n_in)


def glorot_init(n_in, n_out, rng):
    return rng.standard_normal((n_out, n_in)) * np.sqrt(2 / (n_in + n_out))
