# expect: ACCEPTED
import numpy as np


def _flat(weights):
    return np.concatenate([W.ravel() for W in weights])


def l2_cost(weights, lam, m):
    theta = _flat(weights)
    return np.array([[lam * theta @ theta / (2 * m)]])


def l2_gradient(W, lam, m):
    W = W.copy()
    W *= lam
    W /= m
    return W


def l1_cost(weights, lam, m):
    return np.abs(_flat(weights)).sum() * (lam / m)


def l1_subgradient(W, lam, m):
    size = np.abs(W)
    return lam / m * np.divide(W, size, out=np.zeros_like(W), where=size > 0)
