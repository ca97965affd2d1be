# expect: ACCEPTED
import numpy as np


import math


def mini_batches(X, Y, batch_size, rng):
    m = X.shape[1]
    result = []
    permutation = list(rng.permutation(m))
    shuffled_X = X[:, permutation]
    shuffled_Y = Y[:, permutation].reshape((Y.shape[0], m))
    complete = math.floor(m / batch_size)
    for k in range(complete):
        result.append((shuffled_X[:, k * batch_size:(k + 1) * batch_size], shuffled_Y[:, k * batch_size:(k + 1) * batch_size]))
    if m % batch_size != 0:
        result.append((shuffled_X[:, complete * batch_size:], shuffled_Y[:, complete * batch_size:]))
    return result
