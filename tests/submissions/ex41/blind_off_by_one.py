# expect: mini_batches WRONG_ANSWER slices-one-short
# mistake: mini_batches: the slice ends one too early, start + batch_size - 1
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    X_s = X[:, order]
    Y_s = Y[:, order]
    batches = []
    for start in range(0, m, batch_size):
        X_t = X_s[:, start:start + batch_size - 1]
        Y_t = Y_s[:, start:start + batch_size - 1]
        batches.append((X_t, Y_t))
    return batches
