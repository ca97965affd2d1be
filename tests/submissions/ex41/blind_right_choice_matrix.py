# expect: ACCEPTED
import numpy as np
from collections import namedtuple

Batch = namedtuple("Batch", "X Y")


def mini_batches(X, Y, batch_size, rng):
    m = np.shape(X)[1]
    batch_size = min(batch_size, m)
    order = rng.choice(m, size=m, replace=False)
    return [Batch(np.matrix(X[:, order[i:i + batch_size]]), np.asfortranarray(Y[:, order[i:i + batch_size]])) for i in range(0, m, batch_size)]


if __name__ == "__main__":
    print(mini_batches(np.eye(3), np.eye(3), 2, np.random.default_rng(0)))
