# expect: mini_batches WRONG_ANSWER last-batch-always-dropped
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    idx = rng.permutation(X.shape[1])
    out = []
    for start in range(0, X.shape[1] - batch_size, batch_size):
        b = idx[start:start + batch_size]
        out.append((X[:, b], Y[:, b]))
    return out
