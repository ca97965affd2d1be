# expect: l2_gradient WRONG_ANSWER cost-for-gradient
# returns the cost
import numpy as np


def l2_cost(weights, lam, m):
    return lam / (2 * m) * sum(np.sum(W**2) for W in weights)


def l1_cost(weights, lam, m):
    return lam / m * sum(np.sum(np.abs(W)) for W in weights)


def l1_subgradient(W, lam, m):
    return lam / m * np.sign(W)


def l2_gradient(W, lam, m):
    return lam / (2 * m) * np.sum(W**2)
