# expect: he_init WRONG_ANSWER mean-of-one
# mistake: he_init: the mean is 1 instead of 0
import numpy as np


def scaled_init(n_in, n_out, rng):
    return rng.normal(0, np.sqrt(1 / n_in), (n_out, n_in))


def xavier_init(n_in, n_out, rng):
    return rng.standard_normal((n_out, n_in)) * np.sqrt(1 / n_in)


def he_init(n_in, n_out, rng):
    return rng.normal(1, np.sqrt(2 / n_in), size=(n_out, n_in))


def glorot_init(n_in, n_out, rng):
    std = np.sqrt(2 / (n_in + n_out))
    return rng.normal(0.0, std, (n_out, n_in))
