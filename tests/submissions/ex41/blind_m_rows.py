# expect: mini_batches WRONG_ANSWER rows-counted
# mistake: mini_batches: m is X.shape[0], the number of features
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    m = X.shape[0]
    order = rng.permutation(m)
    X_s = X[:, order]
    Y_s = Y[:, order]
    batches = []
    for start in range(0, m, batch_size):
        X_t = X_s[:, start:start + batch_size]
        Y_t = Y_s[:, start:start + batch_size]
        batches.append((X_t, Y_t))
    return batches
