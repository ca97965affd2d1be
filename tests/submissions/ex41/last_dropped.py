# expect: mini_batches WRONG_ANSWER last-smaller-batch-dropped
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    m = X.shape[1]
    perm = rng.permutation(m)
    X, Y = X[:, perm], Y[:, perm]
    n = m // batch_size
    mini = []
    for k in range(n):
        mini.append((X[:, k * batch_size:(k + 1) * batch_size], Y[:, k * batch_size:(k + 1) * batch_size]))
    return mini
