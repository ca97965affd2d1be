"""ex50 · Starting weights: a model solution."""

import numpy as np


def scaled_init(n_in, n_out, rng):
    """Return normal weights (n_out, n_in) with standard deviation √(1/n_in), for sigmoid."""
    # The second argument of rng.normal is the standard deviation: the root of the variance 1/n_in.
    return rng.normal(0, np.sqrt(1 / n_in), (n_out, n_in))


def xavier_init(n_in, n_out, rng):
    """Return normal weights (n_out, n_in) with standard deviation √(1/n_in), for tanh."""
    # The same numbers as for sigmoid; only the layer they are meant for is another.
    return rng.standard_normal((n_out, n_in)) * np.sqrt(1 / n_in)


def he_init(n_in, n_out, rng):
    """Return normal weights (n_out, n_in) with standard deviation √(2/n_in), for ReLU."""
    # ReLU lets half of the signal through; the 2 makes up for it.
    return rng.normal(0, np.sqrt(2 / n_in), (n_out, n_in))


def glorot_init(n_in, n_out, rng):
    """Return normal weights (n_out, n_in) with standard deviation √(2/(n_in + n_out))."""
    # 1/n with the average n = (n_in + n_out)/2: a compromise between the way forward and the way back.
    return rng.normal(0, np.sqrt(2 / (n_in + n_out)), (n_out, n_in))
