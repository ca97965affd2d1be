# expect: ACCEPTED
import numpy as np

def symmetric_gradient(X, Y, W1, b1, W2, b2):
    def loss(W):
        A1 = 1 / (1 + np.exp(-(W @ X + b1)))
        A2 = 1 / (1 + np.exp(-(W2 @ A1 + b2)))
        return -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    G = np.zeros(W1.shape)
    for ij in np.ndindex(*W1.shape):
        W = W1.astype(complex)
        W[ij] += 1e-30j
        G[ij] = loss(W).imag / 1e-30
    return G

def hidden_units_identical(W, b):
    return bool(np.all(np.abs(W - W[0]) <= 1e-12) and np.all(np.abs(b - b[0]) <= 1e-12))

def breaks_symmetry(W1, b1, W2, b2):
    same = np.all(np.abs(W1 - W1[0]) <= 1e-12) and np.all(np.abs(b1 - b1[0]) <= 1e-12) and np.all(np.abs(W2 - W2[:, :1]) <= 1e-12)
    return not same
