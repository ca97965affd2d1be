# expect: l1_cost WRONG_ANSWER largest-row-sum
# np.linalg.norm inf
import numpy as np


def l2_cost(weights, lam, m):
    return lam / (2 * m) * sum(np.sum(W**2) for W in weights)


def l2_gradient(W, lam, m):
    return lam / m * W


def l1_subgradient(W, lam, m):
    return lam / m * np.sign(W)


def l1_cost(weights, lam, m):
    return lam / m * sum(np.linalg.norm(W, np.inf) for W in weights)
