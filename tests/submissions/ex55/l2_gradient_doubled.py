# expect: l2_gradient WRONG_ANSWER gradient-doubled
import numpy as np


def l2_cost(weights, lam, m):
    total = 0
    for W in weights:
        total += np.sum(np.square(W))
    return lam / (2 * m) * total


def l2_gradient(W, lam, m):
    return 2 * lam / m * W


def l1_cost(weights, lam, m):
    total = 0
    for W in weights:
        total += np.sum(np.abs(W))
    return lam / m * total


def l1_subgradient(W, lam, m):
    return (lam / m) * np.sign(W)
