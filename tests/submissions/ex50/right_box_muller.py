# expect: ACCEPTED
import numpy as np


def scaled_init(n_in, n_out, rng):
    return rng.standard_normal((n_out, n_in)) * np.sqrt(1 / n_in)


def xavier_init(n_in, n_out, rng):
    return rng.standard_normal((n_out, n_in)) * np.sqrt(1 / n_in)


def he_init(n_in, n_out, rng):
    u = 1 - rng.random((2, n_out, n_in))
    z = np.sqrt(-2 * np.log(u[0])) * np.cos(2 * np.pi * u[1])
    return z * np.sqrt(2 / n_in)


def glorot_init(n_in, n_out, rng):
    return np.asmatrix(rng.multivariate_normal(np.zeros(1), np.eye(1) * 2 / (n_in + n_out), (n_out, n_in)).reshape(n_out, n_in))
