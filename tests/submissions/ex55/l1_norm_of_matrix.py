# expect: l1_cost WRONG_ANSWER largest-column-sum
import numpy as np


def l2_cost(weights, lam, m):
    total = 0
    for W in weights:
        total += np.sum(np.square(W))
    return lam / (2 * m) * total


def l2_gradient(W, lam, m):
    return (lam / m) * W


def l1_cost(weights, lam, m):
    return lam / m * sum(np.linalg.norm(W, 1) for W in weights)


def l1_subgradient(W, lam, m):
    return (lam / m) * np.sign(W)
