# expect: ACCEPTED
import numpy as np


def w2_gradient(A1, A2, A3, W3, Y):
    a1, a2, a3, y = A1.T, A2.T, A3.T, Y.T
    d2 = ((a3 - y) @ W3) * a2 * (1 - a2)
    return np.matrix(a1.T @ d2 / len(y)).T


def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    x, a1, a2, a3, y = (M.T for M in (X, A1, A2, A3, Y))
    d2 = ((a3 - y) @ W3) * a2 * (1 - a2)
    d1 = (d2 @ W2) * a1 * (1 - a1)
    return (x.T @ d1 / len(y)).T
