# expect: mini_batches WRONG_ANSWER last-batch-filled-up
# mistake: mini_batches: the last batch is filled up with examples from the start
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    X_s = X[:, order]
    Y_s = Y[:, order]
    batches = []
    for start in range(0, m, batch_size):
        ids = np.arange(start, start + batch_size) % m
        X_t = X_s[:, ids]
        Y_t = Y_s[:, ids]
        batches.append((X_t, Y_t))
    return batches
