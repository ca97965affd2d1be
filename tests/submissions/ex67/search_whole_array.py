# expect: random_search RUNTIME_ERROR math-on-array
# random_search: hands the whole array to the objective
import numpy as np


def log_uniform(low, high, size, rng):
    exponents = rng.uniform(np.log10(low), np.log10(high), size=size)
    return 10 ** exponents


def random_search(objective, low, high, trials, rng):
    xs = log_uniform(low, high, trials, rng)
    values = objective(xs)
    i = np.argmin(values)
    return xs[i], values[i]
