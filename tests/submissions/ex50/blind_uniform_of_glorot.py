# expect: xavier_init WRONG_ANSWER uniform-form-of-glorot
import numpy as np

def xavier_init(n_in, n_out, rng):
    return rng.uniform(-1, 1, (n_out, n_in)) * np.sqrt(6 / (n_in + n_out))

def scaled_init(n_in, n_out, rng):
    return rng.normal(0, np.sqrt(1 / n_in), (n_out, n_in))

def he_init(n_in, n_out, rng):
    return rng.normal(0, np.sqrt(2 / n_in), (n_out, n_in))

def glorot_init(n_in, n_out, rng):
    return rng.normal(0, np.sqrt(2 / (n_in + n_out)), (n_out, n_in))
