"""ex54 · Batch normalisation: a model solution."""

import numpy as np


def batch_norm_train(Z, gamma, beta, eps=1e-5):
    """Return (out, mu, var): out (n, m), the batch's mean (n, 1) and its variance (n, 1), without eps."""
    # Examples are columns, so each unit's mean runs along its row; keepdims leaves (n, 1), which fits Z.
    mu = np.mean(Z, axis=1, keepdims=True)
    var = np.var(Z, axis=1, keepdims=True)
    return batch_norm_eval(Z, gamma, beta, mu, var, eps), mu, var


def batch_norm_eval(Z, gamma, beta, mu, var, eps=1e-5):
    """Return out (n, m) for a mean and a variance from training."""
    # The same formula; only where mu and var come from is different.
    return gamma * (Z - mu) / np.sqrt(var + eps) + beta


def batch_norm_backward(dout, Z, gamma, eps=1e-5):
    """Return (dZ, dgamma, dbeta): shapes (n, m), (n, 1) and (n, 1)."""
    _, m = Z.shape
    root = np.sqrt(np.var(Z, axis=1, keepdims=True) + eps)
    Z_hat = (Z - np.mean(Z, axis=1, keepdims=True)) / root
    # gamma and beta act on every example of the batch: their slopes add up.
    dbeta = np.sum(dout, axis=1, keepdims=True)
    dgamma = np.sum(dout * Z_hat, axis=1, keepdims=True)
    # The two sums over m are the means that come back through mu and through var.
    dZ = gamma / root * (dout - (dbeta + Z_hat * dgamma) / m)
    return dZ, dgamma, dbeta
