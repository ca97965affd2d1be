# expect: ACCEPTED
import numpy as np


def _shuffle(n, rng):
    a = np.arange(n)
    for i in range(n - 1, 0, -1):
        j = rng.integers(0, i + 1)
        a[i], a[j] = a[j], a[i]
    return a


def mini_batches(X, Y, batch_size, rng):
    X, Y = X.copy(), Y.copy()
    p = _shuffle(X.shape[1], rng)
    X[:], Y[:] = X[:, p], Y[:, p]
    nb = int(np.ceil(X.shape[1] / batch_size))
    return [(X[:, t * batch_size:(t + 1) * batch_size], Y[:, t * batch_size:(t + 1) * batch_size]) for t in range(nb)]
