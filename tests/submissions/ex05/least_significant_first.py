# expect: boolean_network WRONG_ANSWER least-significant-first
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
    W1, b1 = [], []
    for i in range(len(y)):
        bits = [(i >> k) & 1 for k in range(n)]
        W1.append([1 if b else -1 for b in bits])
        b1.append(-sum(bits))
    return np.array(W1), np.array(b1), np.array(y), -1
