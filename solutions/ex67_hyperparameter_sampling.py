"""ex67 · Looking for hyperparameters: random search on a log scale: a model solution."""

import numpy as np


def log_uniform(low, high, size, rng):
    """Return `size` log-uniform numbers between low and high, shape (size,)."""
    # Uniform exponents: equal factors are equally likely, wherever they are.
    return np.exp(rng.uniform(np.log(low), np.log(high), size))


def random_search(objective, low, high, trials, rng):
    """Return (best_x, best_value) of `trials` log-uniform tries: the smallest value of the objective."""
    tries = log_uniform(low, high, trials, rng)
    # Each try is asked about once, and its value kept: asking again costs a training more, and may not say the same.
    values = [objective(x) for x in tries]
    best = np.argmin(values)
    return tries[best], values[best]
