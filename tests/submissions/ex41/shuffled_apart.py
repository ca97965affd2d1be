# expect: mini_batches WRONG_ANSWER x-and-y-shuffled-apart
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    X = rng.permutation(X, axis=1)
    Y = rng.permutation(Y, axis=1)
    return [(X[:, i:i + batch_size], Y[:, i:i + batch_size]) for i in range(0, X.shape[1], batch_size)]
