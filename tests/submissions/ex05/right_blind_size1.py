# expect: ACCEPTED
import numpy as np


def mlp_predict(X, W1, b1, w2, b2):
    Z = (X @ W1.T + b1 >= 0).astype(int)
    return (Z @ w2 + b2 >= 0).astype(int)


def xor_network():
    W1 = np.array([[1.0, -1.0], [-1.0, 1.0]])
    b1 = np.array([-1.0, -1.0])
    w2 = np.array([1.0, 1.0])
    b2 = np.array([[-1.0]])
    return W1, b1, w2, b2


def boolean_network(y):
    y = np.asarray(y)
    N = len(y)
    n = int(round(np.log(N) / np.log(2)))
    rows = (np.arange(N)[:, None] >> np.arange(n)[::-1]) & 1
    W1 = 2.0 * rows - 1
    b1 = -rows.sum(axis=1).astype(float)
    w2 = np.where(y == 1, 3.0, -7.0).astype(np.float32)
    b2 = np.array([-2.5])
    return W1, b1, w2, b2
