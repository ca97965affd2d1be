# expect: xor_network WRONG_ANSWER row-01-lost
import numpy as np


def mlp_predict(X, W1, b1, w2, b2):
    H = (X @ W1.T + b1 >= 0).astype(float)
    return (H @ w2 + b2 >= 0).astype(int)


def xor_network():
    # (z1, z2) as in the table: (1, 0) for (1, 0), else (0, 0)
    W1 = np.array([[1.0, -1.0], [-1.0, -1.0]])
    b1 = np.array([-1.0, -1.0])
    return W1, b1, np.array([1.0, 1.0]), -1.0


def boolean_network(y):
    n = int(np.log2(len(y)))
    rows = np.array([[int(c) for c in format(i, f"0{n}b")] for i in range(2**n)])
    W1 = np.where(rows == 1, 1.0, -1.0)
    b1 = 0.5 - rows.sum(axis=1)
    w2 = np.asarray(y, dtype=float)
    return W1, b1, w2, -0.5
