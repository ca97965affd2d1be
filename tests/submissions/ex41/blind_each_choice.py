# expect: mini_batches WRONG_ANSWER each-batch-drawn-on-its-own
# mistake: mini_batches: every batch is drawn anew from all examples, so batches overlap and some examples are never used
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    X_s = X[:, order]
    Y_s = Y[:, order]
    batches = []
    for start in range(0, m, batch_size):
        pick = rng.choice(m, min(batch_size, m - start), replace=False)
        X_t = X[:, pick]
        Y_t = Y[:, pick]
        batches.append((X_t, Y_t))
    return batches
