# expect: ACCEPTED
import numpy as np


def log_uniform(low, high, size, rng):
    return low * (high / low) ** rng.random(size)


def random_search(objective, low, high, trials, rng):
    tried = {}
    for x in log_uniform(low, high, trials, rng):
        tried[float(x)] = objective(float(x))
    best = min(tried, key=tried.get)
    return np.array([best, tried[best]])
