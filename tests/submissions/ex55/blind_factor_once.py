# expect: l2_cost WRONG_ANSWER factor-in-every-round
# the factor applies to the last matrix only
import numpy as np


def l2_gradient(W, lam, m):
    return lam / m * W


def l1_cost(weights, lam, m):
    return lam / m * sum(np.sum(np.abs(W)) for W in weights)


def l1_subgradient(W, lam, m):
    return lam / m * np.sign(W)


def l2_cost(weights, lam, m):
    total = 0
    for W in weights:
        total = total + np.sum(W**2)
        total = total * lam / (2 * m)
    return total
