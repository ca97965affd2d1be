# expect: ACCEPTED
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    pool = list(range(X.shape[1]))
    batches = []
    while pool:
        bx, by = [], []
        for _ in range(min(batch_size, len(pool))):
            k = pool.pop(int(rng.integers(len(pool))))
            bx.append(X[:, k])
            by.append(Y[:, k])
        batches.append((np.array(bx).T.tolist(), np.array(by).T.tolist()))
    return batches
