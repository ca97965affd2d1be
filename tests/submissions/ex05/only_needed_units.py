# expect: boolean_network WRONG_ANSWER only-rows-with-y-1
import numpy as np
import itertools


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
    n = len(y).bit_length() - 1
    rows = [r for r, t in zip(itertools.product([0, 1], repeat=n), y) if t == 1]
    W1 = np.array([[1 if v else -1 for v in r] for r in rows]).reshape(len(rows), n)
    b1 = np.array([-sum(r) for r in rows])
    return W1, b1, np.ones(len(rows)), -0.5
