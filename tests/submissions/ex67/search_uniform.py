# expect: random_search WRONG_ANSWER uniform-tries
# random_search: uniform tries
import numpy as np


def log_uniform(low, high, size, rng):
    return np.exp(rng.uniform(np.log(low), np.log(high), size))


def random_search(objective, low, high, trials, rng):
    best_x = None
    best_value = np.inf
    for _ in range(trials):
        x = rng.uniform(low, high)
        value = objective(x)
        if value < best_value:
            best_value = value
            best_x = x
    return best_x, best_value
