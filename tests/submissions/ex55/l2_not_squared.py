# expect: l2_cost WRONG_ANSWER norms-not-squared
import numpy as np


def l2_cost(weights, lam, m):
    total = 0
    for W in weights:
        total += np.linalg.norm(W)
    return lam / (2 * m) * total


def l2_gradient(W, lam, m):
    return (lam / m) * W


def l1_cost(weights, lam, m):
    total = 0
    for W in weights:
        total += np.sum(np.abs(W))
    return lam / m * total


def l1_subgradient(W, lam, m):
    return (lam / m) * np.sign(W)
