# expect: mini_batches WRONG_ANSWER only-one-batch
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    m = X.shape[1]
    perm = rng.permutation(m)
    batches = []
    for start in range(0, m, batch_size):
        idx = perm[start:start + batch_size]
        batches.append((X[:, idx], Y[:, idx]))
        return batches
