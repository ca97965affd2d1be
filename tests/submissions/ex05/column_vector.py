# expect: mlp_predict WRONG_ANSWER a-column-of-outputs
import numpy as np


def mlp_predict(X, W1, b1, w2, b2):
    h = (X @ W1.T + b1 >= 0).astype(int)
    z = h @ w2.reshape(-1, 1) + b2
    return (z >= 0).astype(int)


def xor_network():
    # OR and NAND, joined by AND
    W1 = np.array([[1.0, 1.0], [-1.0, -1.0]])
    b1 = np.array([-0.5, 1.5])
    w2 = np.array([1.0, 1.0])
    b2 = -1.5
    return W1, b1, w2, b2


def boolean_network(y):
    n = int(np.log2(len(y)))
    rows = np.array([[int(c) for c in format(i, f"0{n}b")] for i in range(2**n)])
    W1 = np.where(rows == 1, 1.0, -1.0)
    b1 = 0.5 - rows.sum(axis=1)
    w2 = np.asarray(y, dtype=float)
    return W1, b1, w2, -0.5
