# expect: mini_batches WRONG_ANSWER only-the-batches-shuffled
# mistake: mini_batches: only the order of the batches is random, the examples in them are neighbours
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    m = X.shape[1]
    order = np.arange(m)
    X_s = X[:, order]
    Y_s = Y[:, order]
    batches = []
    for start in range(0, m, batch_size):
        X_t = X_s[:, start:start + batch_size]
        Y_t = Y_s[:, start:start + batch_size]
        batches.append((X_t, Y_t))
    return [batches[i] for i in rng.permutation(len(batches))]
