# expect: mini_batches WRONG_ANSWER generator-unused
# mistake: mini_batches: makes its own default_rng(0) instead of using rng, always the same order
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    m = X.shape[1]
    order = np.random.default_rng(0).permutation(m)
    X_s = X[:, order]
    Y_s = Y[:, order]
    batches = []
    for start in range(0, m, batch_size):
        X_t = X_s[:, start:start + batch_size]
        Y_t = Y_s[:, start:start + batch_size]
        batches.append((X_t, Y_t))
    return batches
