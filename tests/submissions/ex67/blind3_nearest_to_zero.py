# expect: random_search WRONG_ANSWER value-next-to-zero
# argmin of the absolute values
import numpy as np


def log_uniform(low, high, size, rng):
    return np.exp(rng.uniform(np.log(low), np.log(high), size))


def random_search(objective, low, high, trials, rng):
    xs = log_uniform(low, high, trials, rng)
    vals = [objective(x) for x in xs]
    i = int(np.argmin(np.abs(vals)))
    return xs[i], vals[i]
