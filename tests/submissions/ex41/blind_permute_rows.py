# expect: mini_batches WRONG_ANSWER features-shuffled
# mistake: mini_batches: rng.permutation(X) shuffles the rows (features), not the columns
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    X_s = rng.permutation(X)
    Y_s = Y
    batches = []
    for start in range(0, m, batch_size):
        X_t = X_s[:, start:start + batch_size]
        Y_t = Y_s[:, start:start + batch_size]
        batches.append((X_t, Y_t))
    return batches
