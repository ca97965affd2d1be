# expect: ACCEPTED
# trace and vdot, a helper for the factor, safe division for the sign
import numpy as np


def _rate(lam, m):
    return np.divide(lam, m)


def l2_cost(weights, lam, m):
    return _rate(lam, m) * 0.5 * np.sum([np.trace(W.T @ W) for W in weights])


def l2_gradient(W, lam, m):
    return np.multiply(W, _rate(lam, m))


def l1_cost(weights, lam, m):
    return _rate(lam, m) * np.sum([np.vdot(W, np.sign(W)) for W in weights])


def l1_subgradient(W, lam, m):
    return _rate(lam, m) * np.divide(W, np.abs(W), out=np.zeros_like(W), where=W != 0)
