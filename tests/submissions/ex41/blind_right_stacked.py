# expect: ACCEPTED
import numpy as np


def mini_batches(X: np.ndarray, Y: np.ndarray, batch_size: int, rng: np.random.Generator, verbose: bool = False) -> list:
    n = len(X)
    Z = rng.permutation(np.vstack([X, Y]), axis=1)
    out = []
    while Z.shape[1] > 0:
        head, Z = Z[:, :batch_size], Z[:, batch_size:]
        out.append([head[:n], head[n:]])
        print("batch of", head.shape[1])
    return tuple(out)
