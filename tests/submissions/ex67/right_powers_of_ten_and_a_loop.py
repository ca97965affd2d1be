# expect: ACCEPTED
import math


def log_uniform(low, high, size, rng):
    return [10 ** rng.uniform(math.log10(low), math.log10(high)) for _ in range(size)]


def random_search(objective, low, high, trials, rng):
    best_x, best_value = None, math.inf
    for _ in range(trials):
        x = log_uniform(low, high, 1, rng)[0]
        value = objective(x)
        if value < best_value:
            best_x, best_value = x, value
    return [best_x, best_value]
