# expect: l2_cost RUNTIME_ERROR first-two-matrices-only
# weights[0] and weights[1] hard coded
import numpy as np


def l2_gradient(W, lam, m):
    return lam / m * W


def l1_cost(weights, lam, m):
    return lam / m * sum(np.sum(np.abs(W)) for W in weights)


def l1_subgradient(W, lam, m):
    return lam / m * np.sign(W)


def l2_cost(weights, lam, m):
    return lam / (2 * m) * (np.sum(weights[0] ** 2) + np.sum(weights[1] ** 2))
