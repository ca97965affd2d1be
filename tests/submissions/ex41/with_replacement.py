# expect: mini_batches WRONG_ANSWER drawn-with-replacement
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    m = X.shape[1]
    idx = rng.choice(m, size=m)
    return [(X[:, idx[i:i + batch_size]], Y[:, idx[i:i + batch_size]]) for i in range(0, m, batch_size)]
