# expect: ACCEPTED
import numpy as np


from collections import namedtuple

Batch = namedtuple("Batch", "x y")


def mini_batches(X, Y, batch_size, rng):
    """Random keys; within a batch the examples are in their old order."""
    order = np.argsort(rng.random(X.shape[1]))
    chunks = [sorted(order[i:i + batch_size]) for i in range(0, len(order), batch_size)]
    return [Batch(X[:, c], Y[:, c]) for c in chunks]
