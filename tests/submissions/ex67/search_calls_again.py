# expect: random_search WRONG_ANSWER more-calls-than-trials
# random_search: the objective is called again for the result
import numpy as np


def log_uniform(low, high, size, rng):
    exponents = rng.uniform(np.log10(low), np.log10(high), size=size)
    return 10 ** exponents


def random_search(objective, low, high, trials, rng):
    xs = log_uniform(low, high, trials, rng)
    values = []
    for x in xs:
        values.append(objective(x))
    i = np.argmin(values)
    return xs[i], objective(xs[i])
