# expect: mini_batches WRONG_ANSWER wrong-form
# mistake: mini_batches: returns a list of X_t and a list of Y_t instead of a list of pairs
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    X_s = X[:, order]
    Y_s = Y[:, order]
    batches = []
    for start in range(0, m, batch_size):
        X_t = X_s[:, start:start + batch_size]
        Y_t = Y_s[:, start:start + batch_size]
        batches.append((X_t, Y_t))
    return [b[0] for b in batches], [b[1] for b in batches]
