# expect: ACCEPTED
import numpy as np
def _d2(A2, A3, W3, Y, j):
    # full chain with the BCE derivative and the sigmoid slope, not cancelled
    a, t = A3[:, j], Y[:, j]
    dA = -(t / a - (1 - t) / (1 - a))
    dz = dA * a * (1 - a)
    return W3.T @ dz * A2[:, j] * (1 - A2[:, j])
def w2_gradient(A1, A2, A3, W3, Y):
    return np.mean([np.outer(_d2(A2, A3, W3, Y, j), A1[:, j]) for j in range(Y.shape[-1])], axis=0)
def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    G = 0
    for j in range(Y.shape[-1]):
        d1 = W2.T @ _d2(A2, A3, W3, Y, j) * A1[:, j] * (1 - A1[:, j])
        G = G + np.outer(d1, X[:, j])
    return G / Y.shape[-1]
