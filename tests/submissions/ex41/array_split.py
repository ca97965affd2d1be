# expect: mini_batches WRONG_ANSWER sizes-evened-out
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    pieces = np.array_split(order, int(np.ceil(m / batch_size)))
    return [(X[:, p], Y[:, p]) for p in pieces]
