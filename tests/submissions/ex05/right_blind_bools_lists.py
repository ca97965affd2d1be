# expect: ACCEPTED
from typing import List
import numpy as np

def mlp_predict(X: np.ndarray, W1, b1, w2, b2, verbose: bool = True) -> List[bool]:
    z = np.dot(X, np.transpose(W1)) + np.reshape(b1, (1, -1)) >= 0
    if verbose:
        print(z)
    return list(z.dot(np.reshape(w2, -1)) + b2 >= 0)

def xor_network():
    """three hidden units"""
    return [[[1, 0], [0, 1], [1, 1]], [-1, -1, -2], [1, 1, -2], -0.5]

def boolean_network(y):
    """fires low: the hidden unit is silent only on its own row"""
    N = len(y); n = N.bit_length() - 1
    R = np.array([[int(b) for b in np.binary_repr(i, n)] for i in range(N)])
    W1 = 1 - 2 * R
    b1 = R.sum(axis=1) - 1
    # silent unit of row i iff x == row i
    w2 = -np.asarray(y, float)
    b2 = float(np.sum(y)) - 1
    return W1, b1, w2, b2

if __name__ == '__main__':
    print(mlp_predict(np.eye(2), *xor_network()))
