# expect: log_uniform WRONG_ANSWER global-generator
# expect: random_search WRONG_ANSWER
# log_uniform: np.random.uniform, the rng is not used
import numpy as np


def log_uniform(low, high, size, rng):
    exponents = np.random.uniform(np.log10(low), np.log10(high), size=size)
    return 10 ** exponents


def random_search(objective, low, high, trials, rng):
    xs = log_uniform(low, high, trials, rng)
    values = []
    for x in xs:
        values.append(objective(x))
    i = np.argmin(values)
    return xs[i], values[i]
