# expect: mini_batches WRONG_ANSWER only-the-batches-shuffled
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    batches = []
    for i in range(0, X.shape[1], batch_size):
        batches.append((X[:, i:i + batch_size], Y[:, i:i + batch_size]))
    rng.shuffle(batches)
    return batches
