# expect: log_uniform WRONG_ANSWER exponentials-before-the-logarithm
# expect: random_search WRONG_ANSWER
# log of a uniform draw
import numpy as np

def log_uniform(low, high, size, rng):
    return np.log(rng.uniform(np.exp(low), np.exp(high), size))

def random_search(objective, low, high, trials, rng):
    best_x, best = None, np.inf
    for x in log_uniform(low, high, trials, rng):
        v = objective(x)
        if v < best:
            best_x, best = x, v
    return best_x, best
