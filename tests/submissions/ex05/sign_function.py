# expect: mlp_predict WRONG_ANSWER silent-is-minus-one
import numpy as np


def sign(z):
    return np.where(z >= 0, 1, -1)


def mlp_predict(X, W1, b1, w2, b2):
    return sign(sign(X @ W1.T + b1) @ w2 + b2)


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
