# expect: mini_batches WRONG_ANSWER not-shuffled
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    batches = []
    m = X.shape[1]
    for i in range(0, m, batch_size):
        batches.append((X[:, i:i + batch_size], Y[:, i:i + batch_size]))
    return batches
