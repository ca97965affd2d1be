# expect: mini_batches WRONG_ANSWER size-taken-for-the-number
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    order = rng.permutation(X.shape[1])
    return [(X[:, p], Y[:, p]) for p in np.array_split(order, batch_size)]
