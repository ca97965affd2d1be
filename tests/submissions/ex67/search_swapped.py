# expect: random_search WRONG_ANSWER results-swapped
# random_search: (best_value, best_x)
import numpy as np


def log_uniform(low, high, size, rng):
    exponents = rng.uniform(np.log10(low), np.log10(high), size=size)
    return 10 ** exponents


def random_search(objective, low, high, trials, rng):
    pairs = []
    for x in log_uniform(low, high, trials, rng):
        pairs.append((objective(x), x))
    return min(pairs)
