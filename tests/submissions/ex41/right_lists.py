# expect: ACCEPTED
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    numbers = list(range(X.shape[1]))
    rng.shuffle(numbers)
    batches = []
    while numbers:
        now, numbers = numbers[:batch_size], numbers[batch_size:]
        batches.append([X[:, now].tolist(), Y[:, now].tolist()])
    return batches
