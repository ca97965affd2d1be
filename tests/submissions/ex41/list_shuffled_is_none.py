# expect: mini_batches RUNTIME_ERROR nothing-returned-inside
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    order = list(range(X.shape[1]))
    order = rng.shuffle(order)
    return [(X[:, order[i:i + batch_size]], Y[:, order[i:i + batch_size]]) for i in range(0, X.shape[1], batch_size)]
