# expect: log_uniform WRONG_ANSWER only-the-exponents
# expect: random_search WRONG_ANSWER
# log_uniform: the exponents themselves
import numpy as np


def log_uniform(low, high, size, rng):
    return rng.uniform(np.log(low), np.log(high), size)


def random_search(objective, low, high, trials, rng):
    best_x = None
    best_value = np.inf
    for x in log_uniform(low, high, trials, rng):
        value = objective(x)
        if value < best_value:
            best_value = value
            best_x = x
    return best_x, best_value
