# expect: ACCEPTED
import numpy as np


def l2_cost(weights, lam, m):
    squares = []
    for W in weights:
        for row in W:
            for w in row:
                squares.append(w * w)
    return sum(squares) * lam / 2 / m


def l2_gradient(W, lam, m):
    return [[lam * w / m for w in row] for row in W]


def l1_cost(weights, lam, m):
    return sum(abs(w) for W in weights for w in W.flatten()) * lam / m


def l1_subgradient(W, lam, m):
    gradient = np.zeros(W.shape)
    for i in range(W.shape[0]):
        for j in range(W.shape[1]):
            if W[i, j] > 0:
                gradient[i, j] = lam / m
            elif W[i, j] < 0:
                gradient[i, j] = -lam / m
    return gradient
