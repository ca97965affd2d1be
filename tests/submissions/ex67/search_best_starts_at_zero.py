# expect: random_search WRONG_ANSWER nothing-replaced-the-start
# random_search: best_value starts at 0, which no value is below
import numpy as np


def log_uniform(low, high, size, rng):
    return np.exp(rng.uniform(np.log(low), np.log(high), size))


def random_search(objective, low, high, trials, rng):
    best_x = 0
    best_value = 0
    for x in log_uniform(low, high, trials, rng):
        value = objective(x)
        if value < best_value:
            best_value = value
            best_x = x
    return best_x, best_value
