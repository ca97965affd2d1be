# expect: scaled_init WRONG_ANSWER mean-of-one
import numpy as np

def scaled_init(n_in, n_out, rng):
    return rng.normal(1, np.sqrt(1 / n_in), (n_out, n_in))

def xavier_init(n_in, n_out, rng):
    return rng.normal(0, np.sqrt(1 / n_in), (n_out, n_in))

def he_init(n_in, n_out, rng):
    return rng.normal(0, np.sqrt(2 / n_in), (n_out, n_in))

def glorot_init(n_in, n_out, rng):
    return rng.normal(0, np.sqrt(2 / (n_in + n_out)), (n_out, n_in))
