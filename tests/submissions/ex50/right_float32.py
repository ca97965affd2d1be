# expect: ACCEPTED
import numpy as np


def scaled_init(n_in, n_out, rng):
    return (rng.standard_normal((n_out, n_in), dtype=np.float32) * np.float32(np.sqrt(1 / n_in))).astype(np.float32)


def xavier_init(n_in, n_out, rng):
    return (rng.standard_normal((n_out, n_in), dtype=np.float32) * np.float32(np.sqrt(1 / n_in))).astype(np.float32)


def he_init(n_in, n_out, rng):
    return (rng.standard_normal((n_out, n_in), dtype=np.float32) * np.float32(np.sqrt(2 / n_in))).astype(np.float32)


def glorot_init(n_in, n_out, rng):
    return (rng.standard_normal((n_out, n_in), dtype=np.float32) * np.float32(np.sqrt(2 / (n_in + n_out)))).astype(np.float32)
