# expect: boolean_network WRONG_ANSWER
import numpy as np


def mlp_predict(X, W1, b1, w2, b2):
    H = (X @ W1.T + b1 >= 0).astype(float)
    return (H @ w2 + b2 >= 0).astype(int)


def xor_network():
    # OR and NAND, joined by AND
    W1 = np.array([[1.0, 1.0], [-1.0, -1.0]])
    b1 = np.array([-0.5, 1.5])
    w2 = np.array([1.0, 1.0])
    b2 = -1.5
    return W1, b1, w2, b2


def boolean_network(y):
    n = len(y)
    rows = (np.arange(2**n)[:, None] >> np.arange(n)[::-1]) & 1
    return 2 * rows - 1, -rows.sum(axis=1), np.resize(y, 2**n), -1
