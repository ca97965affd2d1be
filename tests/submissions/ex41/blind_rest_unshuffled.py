# expect: mini_batches WRONG_ANSWER rest-not-shuffled
# mistake: mini_batches: the last batch is cut from the unshuffled X and Y
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
    if m % batch_size != 0:
        bx = X[:, full * batch_size:]
        by = Y[:, full * batch_size:]
        mini.append((bx, by))
    return mini
