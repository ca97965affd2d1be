# expect: mini_batches WRONG_ANSWER shuffled-within-the-batches
# mistake: mini_batches: shuffles only within each batch; batch 1 always holds the first examples
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    m = X.shape[1]
    order = np.concatenate([s + rng.permutation(min(batch_size, m - s)) for s in range(0, m, batch_size)])
    X_s = X[:, order]
    Y_s = Y[:, order]
    batches = []
    for start in range(0, m, batch_size):
        X_t = X_s[:, start:start + batch_size]
        Y_t = Y_s[:, start:start + batch_size]
        batches.append((X_t, Y_t))
    return batches
