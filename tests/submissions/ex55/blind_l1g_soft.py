# expect: l1_subgradient WRONG_ANSWER weights-after-shrinking
# soft threshold
import numpy as np


def l2_cost(weights, lam, m):
    return lam / (2 * m) * sum(np.sum(W**2) for W in weights)


def l2_gradient(W, lam, m):
    return lam / m * W


def l1_cost(weights, lam, m):
    return lam / m * sum(np.sum(np.abs(W)) for W in weights)


def l1_subgradient(W, lam, m):
    return np.sign(W) * np.maximum(np.abs(W) - lam / m, 0)
