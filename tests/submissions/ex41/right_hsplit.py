# expect: ACCEPTED
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    n = X.shape[0]
    both = rng.permuted(np.arange(X.shape[1]))
    Z = np.vstack((X, Y))[:, both]
    parts = np.split(Z, range(batch_size, Z.shape[1], batch_size), axis=1)
    return tuple((part[:n], part[n:]) for part in parts)
