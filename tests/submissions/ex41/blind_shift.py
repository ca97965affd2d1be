# expect: mini_batches WRONG_ANSWER shuffled-within-the-batches
# mistake: mini_batches: the examples are only rotated by a random shift, not put into random order
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    m = X.shape[1]
    order = np.roll(np.arange(m), rng.integers(m))
    X_s = X[:, order]
    Y_s = Y[:, order]
    batches = []
    for start in range(0, m, batch_size):
        X_t = X_s[:, start:start + batch_size]
        Y_t = Y_s[:, start:start + batch_size]
        batches.append((X_t, Y_t))
    return batches
