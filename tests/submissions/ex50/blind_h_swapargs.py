# expect: he_init WRONG_ANSWER mean-and-deviation-swapped
# mistake: he_init: mean and standard deviation are swapped in rng.normal, all weights are equal
import numpy as np


def scaled_init(n_in, n_out, rng):
    return rng.normal(0, np.sqrt(1 / n_in), (n_out, n_in))


def xavier_init(n_in, n_out, rng):
    return rng.standard_normal((n_out, n_in)) * np.sqrt(1 / n_in)


def he_init(n_in, n_out, rng):
    return rng.normal(np.sqrt(2 / n_in), 0, size=(n_out, n_in))


def glorot_init(n_in, n_out, rng):
    std = np.sqrt(2 / (n_in + n_out))
    return rng.normal(0.0, std, (n_out, n_in))
