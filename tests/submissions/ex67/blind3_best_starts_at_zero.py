# expect: random_search WRONG_ANSWER nothing-replaced-the-start
# the best value so far begins with 0
import numpy as np


def log_uniform(low, high, size, rng):
    return np.exp(rng.uniform(np.log(low), np.log(high), size))


def random_search(objective, low, high, trials, rng):
    best_x, best = None, 0
    for x in log_uniform(low, high, trials, rng):
        v = objective(x)
        if v < best:
            best_x, best = x, v
    return best_x, best
