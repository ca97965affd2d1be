# expect: mini_batches WRONG_ANSWER
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    m = X.shape[0]
    order = rng.permutation(m)
    batches = []
    for i in range(0, m, batch_size):
        idx = order[i:i + batch_size]
        batches.append((X[idx], Y[idx]))
    return batches
