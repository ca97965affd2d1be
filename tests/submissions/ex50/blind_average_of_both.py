# expect: he_init WRONG_ANSWER only-mean-and-spread
import numpy as np

def he_init(n_in, n_out, rng):
    return rng.normal(0, np.sqrt(4 / (n_in + n_out)), (n_out, n_in))

def scaled_init(n_in, n_out, rng):
    return rng.normal(0, np.sqrt(1 / n_in), (n_out, n_in))

def xavier_init(n_in, n_out, rng):
    return rng.normal(0, np.sqrt(1 / n_in), (n_out, n_in))

def glorot_init(n_in, n_out, rng):
    return rng.normal(0, np.sqrt(2 / (n_in + n_out)), (n_out, n_in))
