# expect: mini_batches WRONG_ANSWER rest-added-to-the-last-full-batch
# mistake: mini_batches: the number of batches is m // batch_size, at least 0, so a batch_size > m gives an empty list and the rest is merged into the last batch
import math
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    m = X.shape[1]
    perm = list(rng.permutation(m))
    shuffled_X = X[:, perm]
    shuffled_Y = Y[:, perm].reshape((Y.shape[0], m))
    mini = []
    full = math.floor(m / batch_size)
    for k in range(0, full):
        bx = shuffled_X[:, k * batch_size:(k + 1) * batch_size]
        by = shuffled_Y[:, k * batch_size:(k + 1) * batch_size]
        mini.append((bx, by))
    if mini and m % batch_size != 0:
        mini.pop()
        full -= 1
        bx = shuffled_X[:, full * batch_size:]
        by = shuffled_Y[:, full * batch_size:]
        mini.append((bx, by))
    return mini
