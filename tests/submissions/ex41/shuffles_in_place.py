# expect: mini_batches WRONG_ANSWER input-changed
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    order = rng.permutation(X.shape[1])
    X[:] = X[:, order]
    Y[:] = Y[:, order]
    return [(X[:, i:i + batch_size], Y[:, i:i + batch_size]) for i in range(0, X.shape[1], batch_size)]
