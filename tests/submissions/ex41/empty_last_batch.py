# expect: mini_batches WRONG_ANSWER an-empty-batch-at-the-end
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    m = X.shape[1]
    p = rng.permutation(m)
    full = m // batch_size
    batches = [(X[:, p[k * batch_size:(k + 1) * batch_size]], Y[:, p[k * batch_size:(k + 1) * batch_size]]) for k in range(full)]
    batches.append((X[:, p[full * batch_size:]], Y[:, p[full * batch_size:]]))
    return batches
