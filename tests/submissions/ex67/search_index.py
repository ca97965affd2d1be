# expect: random_search WRONG_ANSWER number-of-the-try
# random_search: the index of the best try, not the try
import numpy as np


def log_uniform(low, high, size, rng):
    exponents = rng.uniform(np.log10(low), np.log10(high), size=size)
    return 10 ** exponents


def random_search(objective, low, high, trials, rng):
    xs = log_uniform(low, high, trials, rng)
    values = []
    for x in xs:
        values.append(objective(x))
    return np.argmin(values), np.min(values)
