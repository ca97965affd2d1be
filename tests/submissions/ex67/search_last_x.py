# expect: random_search WRONG_ANSWER last-try-with-the-best-value
# random_search: only the value is replaced; the last x comes back
import numpy as np


def log_uniform(low, high, size, rng):
    return np.exp(rng.uniform(np.log(low), np.log(high), size))


def random_search(objective, low, high, trials, rng):
    best_value = np.inf
    for x in log_uniform(low, high, trials, rng):
        value = objective(x)
        if value < best_value:
            best_value = value
    return x, best_value
