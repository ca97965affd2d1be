# expect: xavier_init WRONG_ANSWER random-between-0-and-1
# mistake: xavier_init: rng.random (uniform in [0, 1), mean one half) instead of normal numbers
import numpy as np


def scaled_init(n_in, n_out, rng):
    return rng.normal(0, np.sqrt(1 / n_in), (n_out, n_in))


def xavier_init(n_in, n_out, rng):
    return rng.random((n_out, n_in)) * np.sqrt(1 / n_in)


def he_init(n_in, n_out, rng):
    return rng.normal(0, np.sqrt(2 / n_in), size=(n_out, n_in))


def glorot_init(n_in, n_out, rng):
    std = np.sqrt(2 / (n_in + n_out))
    return rng.normal(0.0, std, (n_out, n_in))
