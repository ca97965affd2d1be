# expect: l2_cost WRONG_ANSWER factor-rounded-down
# integer division
import numpy as np


def l2_gradient(W, lam, m):
    return lam / m * W


def l1_cost(weights, lam, m):
    return lam / m * sum(np.sum(np.abs(W)) for W in weights)


def l1_subgradient(W, lam, m):
    return lam / m * np.sign(W)


def l2_cost(weights, lam, m):
    return lam // (2 * m) * sum(np.sum(W**2) for W in weights)
