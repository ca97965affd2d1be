# expect: ACCEPTED
import numpy as np
from collections import namedtuple
Net = namedtuple("Net", ["W1", "b1", "w2", "b2"])

def heaviside(f):
    def wrapped(*a):
        return np.heaviside(f(*a), 1)
    return wrapped

@heaviside
def hidden(X, W1, b1):
    return np.einsum("mn,hn->mh", X, W1) + b1

@heaviside
def output(Z, w2, b2):
    return Z @ w2 + b2

def mlp_predict(X, W1, b1, w2, b2):
    return output(hidden(X, W1, b1), w2, b2)

def xor_network():
    W1, b1, w2, b2 = boolean_network([0, 1, 1, 0])
    return Net(W1, b1, w2, b2)

def boolean_network(y):
    """hidden units in reversed order (last row first), scaled weights"""
    N = len(y)
    n = int(np.log2(N))
    W1 = np.empty((N, n)); b1 = np.empty(N); w2 = np.empty(N)
    for unit, k in enumerate(reversed(range(N))):
        row = np.array([(k >> (n - 1 - j)) & 1 for j in range(n)])
        W1[unit] = 10 * (2 * row - 1)
        b1[unit] = -10 * row.sum() + 5
        w2[unit] = 20.0 if y[k] else -20.0
    return Net(W1, b1, w2, -10)
