# expect: ACCEPTED
import random
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    r = random.Random(int(rng.integers(2 ** 32)))
    pairs = list(zip(X.T, Y.T))
    r.shuffle(pairs)
    return [(np.array([p[0] for p in pairs[i:i + batch_size]]).T, np.array([p[1] for p in pairs[i:i + batch_size]]).T) for i in range(0, len(pairs), batch_size)]
