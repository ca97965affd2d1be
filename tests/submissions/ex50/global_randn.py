# expect: scaled_init WRONG_ANSWER global-generator
# expect: xavier_init WRONG_ANSWER global-generator
# expect: he_init WRONG_ANSWER global-generator
# expect: glorot_init WRONG_ANSWER global-generator
import numpy as np


def scaled_init(n_in, n_out, rng):
    return np.random.randn(n_out, n_in) * np.sqrt(1 / n_in)


def xavier_init(n_in, n_out, rng):
    return np.random.randn(n_out, n_in) * np.sqrt(1 / n_in)


def he_init(n_in, n_out, rng):
    return np.random.randn(n_out, n_in) * np.sqrt(2 / n_in)


def glorot_init(n_in, n_out, rng):
    return np.random.randn(n_out, n_in) * np.sqrt(2 / (n_in + n_out))
