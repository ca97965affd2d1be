# expect: log_uniform WRONG_ANSWER lognormal-of-the-limits
# expect: random_search WRONG_ANSWER
# rng.normal between logs
import numpy as np

def log_uniform(low, high, size, rng):
    return rng.lognormal(np.log(low), np.log(high), size)

def random_search(objective, low, high, trials, rng):
    best_x, best = None, np.inf
    for x in log_uniform(low, high, trials, rng):
        v = objective(x)
        if v < best:
            best_x, best = x, v
    return best_x, best
