# expect: glorot_init WRONG_ANSWER all-zeros
# expect: glorot_init WRONG_ANSWER generator-unused
import numpy as np
def scaled_init(n_in, n_out, rng):
    return rng.normal(0, np.sqrt(1 / n_in), (n_out, n_in))
def xavier_init(n_in, n_out, rng):
    return rng.standard_normal((n_out, n_in)) / np.sqrt(n_in)
def he_init(n_in, n_out, rng):
    return rng.normal(0.0, np.sqrt(2.0 / n_in), size=(n_out, n_in))
def glorot_init(n_in, n_out, rng):
    scale = np.sqrt(2 // (n_in + n_out))
    return scale * rng.standard_normal(size=(n_out, n_in))
