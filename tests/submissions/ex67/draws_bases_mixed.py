# expect: log_uniform WRONG_ANSWER ten-to-natural-exponents
# expect: random_search WRONG_ANSWER
# log_uniform: 10 to the power of natural logarithms
import numpy as np


def log_uniform(low, high, size, rng):
    exponents = rng.uniform(np.log(low), np.log(high), size=size)
    return 10 ** exponents


def random_search(objective, low, high, trials, rng):
    xs = log_uniform(low, high, trials, rng)
    values = []
    for x in xs:
        values.append(objective(x))
    i = np.argmin(values)
    return xs[i], values[i]
