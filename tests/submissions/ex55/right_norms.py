# expect: ACCEPTED
import numpy as np


def l2_cost(weights, lam, m):
    return (lam / m) * 0.5 * sum([np.linalg.norm(W) ** 2 for W in weights])


def l2_gradient(W, lam, m):
    return np.multiply(W, lam / m)


def l1_cost(weights, lam, m):
    return lam * sum(np.linalg.norm(W.ravel(), 1) for W in weights) / m


def l1_subgradient(W, lam, m):
    return lam / m * (np.where(W > 0, 1, 0) - np.where(W < 0, 1, 0))
