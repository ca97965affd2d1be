# expect: w1_gradient WRONG_ANSWER last-unit-left-out
# w1_gradient: the loop over the units of layer 2 stops one early
import numpy as np


def deltas2(j, A2, A3, W3, Y):
    """delta of the second layer for example j"""
    d = []
    for i in range(len(A2)):
        s = 0.0
        for k in range(len(A3)):
            s += W3[k][i] * (A3[k][j] - Y[k][j])
        d.append(s * A2[i][j] * (1 - A2[i][j]))
    return d


def w2_gradient(A1, A2, A3, W3, Y):
    n2, m = A2.shape
    n1 = A1.shape[0]
    grad = np.zeros((n2, n1))
    for j in range(m):
        d2 = deltas2(j, A2, A3, W3, Y)
        for r in range(n2):
            for c in range(n1):
                grad[r, c] += d2[r] * A1[c, j] / m
    return grad


def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    n0, m = X.shape
    n1 = A1.shape[0]
    grad = np.zeros((n1, n0))
    for j in range(m):
        d2 = deltas2(j, A2, A3, W3, Y)
        for r in range(n1):
            back = 0.0
            for i in range(len(d2) - 1):
                back += W2[i, r] * d2[i]
            d1 = back * A1[r, j] * (1 - A1[r, j])
            for c in range(n0):
                grad[r, c] += d1 * X[c, j]
    return grad / m
