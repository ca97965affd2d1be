# expect: random_search WRONG_ANSWER more-calls-than-trials
# random_search: calls the objective in the comparison and again for the value
import numpy as np


def log_uniform(low, high, size, rng):
    return np.exp(rng.uniform(np.log(low), np.log(high), size))


def random_search(objective, low, high, trials, rng):
    best_x = None
    best_value = np.inf
    for x in log_uniform(low, high, trials, rng):
        if objective(x) < best_value:
            best_value = objective(x)
            best_x = x
    return best_x, best_value
