# expect: ACCEPTED
import functools
import random
import numpy as np


def check(f):
    @functools.wraps(f)
    def g(n_in, n_out, rng):
        W = f(n_in, n_out, rng)
        assert W.shape == (n_out, n_in)
        return W
    return g


def box_muller(shape, rng):
    u = 1 - rng.random(shape)
    return np.sqrt(-2 * np.log(u)) * np.cos(2 * np.pi * rng.random(shape))


@check
def scaled_init(n_in, n_out, rng):
    return box_muller((n_out, n_in), rng) / np.sqrt(n_in)


@check
def xavier_init(n_in, n_out, rng):
    r = random.Random(int(rng.integers(2 ** 40)))
    return np.array([[r.gauss(0, 1 / np.sqrt(n_in)) for _ in range(n_in)] for _ in range(n_out)])


@check
def he_init(n_in, n_out, rng):
    child = np.random.default_rng(rng.integers(0, 2 ** 31))
    return child.normal(0, np.sqrt(2 / n_in), (n_out, n_in))


@check
def glorot_init(n_in, n_out, rng):
    legacy = np.random.RandomState(rng.integers(0, 2 ** 31))
    return legacy.randn(n_out, n_in) * np.sqrt(2 / (n_in + n_out))
