# expect: random_search WRONG_ANSWER the-same-try-again-and-again
# random_search: draws once, outside the loop
import numpy as np


def log_uniform(low, high, size, rng):
    exponents = rng.uniform(np.log10(low), np.log10(high), size=size)
    return 10 ** exponents


def random_search(objective, low, high, trials, rng):
    x = log_uniform(low, high, 1, rng)[0]
    values = []
    for _ in range(trials):
        values.append(objective(x))
    return x, min(values)
