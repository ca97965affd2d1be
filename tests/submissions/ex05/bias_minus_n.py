# expect: boolean_network WRONG_ANSWER hidden-bias-minus-n
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
    n = int(np.log2(len(y)))
    index = np.arange(len(y))
    W1 = np.stack([2 * ((index >> (n - 1 - j)) & 1) - 1 for j in range(n)], axis=1)
    b1 = -n * np.ones(len(y))
    return W1, b1, y, -1
