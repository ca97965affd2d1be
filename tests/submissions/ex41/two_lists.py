# expect: mini_batches WRONG_ANSWER
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    X_batches = [X[:, order[i:i + batch_size]] for i in range(0, m, batch_size)]
    Y_batches = [Y[:, order[i:i + batch_size]] for i in range(0, m, batch_size)]
    return X_batches, Y_batches
