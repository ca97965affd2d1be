# expect: ACCEPTED
import numpy as np


def mlp_predict(X, W1, b1, w2, b2):
    hidden = np.einsum("mn,hn->mh", X, W1) + b1 >= 0
    return (np.einsum("mh,h->m", hidden, w2) >= -b2).astype(np.float32)


def xor_network():
    W1 = np.array([[0.3, 0.3], [0.1, 0.2]], dtype=np.float32)
    return W1, np.float32([-0.2, -0.25]), np.float32([1, -3]), np.float32(-0.5)


def boolean_network(y):
    """Unit i fires for all rows from i on; w2 holds the changes from row to row."""
    n = int(np.log2(len(y)))
    places = 2 ** np.arange(n)[::-1]
    W1 = np.tile(places, (len(y), 1))
    b1 = -np.arange(len(y))
    w2 = np.diff(y, prepend=0)
    return W1, b1, w2, -0.5
