# expect: ACCEPTED
import numpy as np


def scaled_init(n_in: int, n_out: int, rng: np.random.Generator, dtype=np.float32) -> np.ndarray:
    return rng.standard_normal((n_out, n_in), dtype=dtype) / np.float32(np.sqrt(n_in))


def xavier_init(n_in, n_out, rng, gain=1.0):
    return np.matrix(rng.normal(scale=gain * n_in ** -0.5, size=n_out * n_in).reshape(n_out, n_in))


def he_init(n_in, n_out, rng):
    print("he", n_in, n_out)
    W = np.empty((n_out, n_in))
    for row in W:
        row[:] = rng.normal(size=n_in)
    W *= np.sqrt(2.0) / np.sqrt(n_in)
    return W


def glorot_init(n_in, n_out, rng):
    return -rng.normal(0, (2 / (n_in + n_out)) ** .5, (n_out, n_in)).astype(np.float32)
