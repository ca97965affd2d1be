# expect: mini_batches WRONG_ANSWER generator-unused
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    rng = np.random.default_rng(42)
    m = X.shape[1]
    order = rng.permutation(m)
    return [(X[:, order[i:i + batch_size]], Y[:, order[i:i + batch_size]]) for i in range(0, m, batch_size)]
