# expect: ACCEPTED
# float32 for X, a list for Y
import numpy as np


def mini_batches(X, Y, batch_size, rng):
    places = list(range(X.shape[1]))
    rng.shuffle(places)
    out = []
    while places:
        chosen, places = places[:batch_size], places[batch_size:]
        out.append([np.take(X, chosen, axis=1).astype(np.float32), Y[:, chosen].tolist()])
    return tuple(out)
