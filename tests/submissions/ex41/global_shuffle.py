# expect: mini_batches WRONG_ANSWER global-generator
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    m = X.shape[1]
    order = np.random.permutation(m)
    return [(X[:, order[i:i + batch_size]], Y[:, order[i:i + batch_size]]) for i in range(0, m, batch_size)]
