# expect: he_init WRONG_ANSWER clipped-at-two
import numpy as np


def scaled_init(n_in, n_out, rng):
    return rng.standard_normal((n_out, n_in)) * np.sqrt(1 / n_in)


def xavier_init(n_in, n_out, rng):
    return rng.standard_normal((n_out, n_in)) * np.sqrt(1 / n_in)


def he_init(n_in, n_out, rng):
    W = np.clip(rng.standard_normal((n_out, n_in)), -2, 2)
    return W * np.sqrt(2 / n_in)


def glorot_init(n_in, n_out, rng):
    return rng.standard_normal((n_out, n_in)) * np.sqrt(2 / (n_in + n_out))
