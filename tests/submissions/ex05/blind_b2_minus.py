# expect: mlp_predict WRONG_ANSWER output-bias-subtracted
# mlp_predict: the output bias is subtracted instead of added
import numpy as np


def mlp_predict(X, W1, b1, w2, b2):
    Z = (X @ W1.T + b1 >= 0).astype(int)
    return (Z @ w2 - b2 >= 0).astype(int)


def xor_network():
    W1 = np.array([[1.0, -1.0], [-1.0, 1.0]])
    b1 = np.array([-1.0, -1.0])
    w2 = np.array([1.0, 1.0])
    b2 = -1.0
    return W1, b1, w2, b2


def boolean_network(y):
    y = np.asarray(y)
    N = len(y)
    n = int(np.log2(N))
    rows = (np.arange(N)[:, None] >> np.arange(n)[::-1]) & 1
    W1 = 2.0 * rows - 1
    b1 = -rows.sum(axis=1).astype(float)
    w2 = y.astype(float)
    b2 = -1.0
    return W1, b1, w2, b2
