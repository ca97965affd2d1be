# expect: fit_normaliser WRONG_ANSWER one-for-all-where-one-is-constant
import numpy as np


def fit_normaliser(X):
    mu = np.mean(X, axis=1, keepdims=True)
    sigma = np.std(X, axis=1, keepdims=True)
    if np.any(sigma <= 1e-12):
        sigma[:] = 1
    return mu, sigma


def normalise(X, mu, sigma):
    return (X - mu) / sigma
