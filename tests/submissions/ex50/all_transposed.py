# expect: scaled_init WRONG_ANSWER transposed-shape
# expect: xavier_init WRONG_ANSWER transposed-shape
# expect: he_init WRONG_ANSWER transposed-shape
# expect: glorot_init WRONG_ANSWER transposed-shape
import numpy as np


def scaled_init(n_in, n_out, rng):
    return rng.normal(0, np.sqrt(1 / n_in), (n_in, n_out))


def xavier_init(n_in, n_out, rng):
    return rng.normal(0, np.sqrt(1 / n_in), (n_in, n_out))


def he_init(n_in, n_out, rng):
    return rng.normal(0, np.sqrt(2 / n_in), (n_in, n_out))


def glorot_init(n_in, n_out, rng):
    return rng.normal(0, np.sqrt(2 / (n_in + n_out)), (n_in, n_out))
