# expect: mini_batches WRONG_ANSWER x-and-y-shuffled-apart
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    X_shuffled = X[:, rng.permutation(X.shape[1])]
    result = []
    for k in range(int(np.ceil(X.shape[1] / batch_size))):
        piece = slice(k * batch_size, (k + 1) * batch_size)
        result.append((X_shuffled[:, piece], Y[:, piece]))
    return result
