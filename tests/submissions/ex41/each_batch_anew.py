# expect: mini_batches WRONG_ANSWER each-batch-drawn-on-its-own
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    m = X.shape[1]
    out = []
    left = m
    while left > 0:
        size = min(batch_size, left)
        idx = rng.choice(m, size=size, replace=False)
        out.append((X[:, idx], Y[:, idx]))
        left -= size
    return out
