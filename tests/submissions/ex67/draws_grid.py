# expect: log_uniform WRONG_ANSWER generator-unused
# expect: random_search WRONG_ANSWER
# log_uniform: a grid, nothing is random
import numpy as np


def log_uniform(low, high, size, rng):
    return np.logspace(np.log10(low), np.log10(high), size)


def random_search(objective, low, high, trials, rng):
    best_x = None
    best_value = np.inf
    for x in log_uniform(low, high, trials, rng):
        value = objective(x)
        if value < best_value:
            best_value = value
            best_x = x
    return best_x, best_value
