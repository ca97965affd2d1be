# expect: normalise WRONG_ANSWER own-statistics
# normalises every set with its own mean and spread
import numpy as np


def fit_normaliser(X):
    mu = np.mean(X, axis=1, keepdims=True)
    sigma = np.std(X, axis=1, keepdims=True)
    sigma[sigma <= 1e-12] = 1
    return mu, sigma


def normalise(X, mu, sigma):
    mu = X.mean(axis=1, keepdims=True)
    sigma = X.std(axis=1, keepdims=True)
    return (X - mu) / np.where(sigma <= 1e-12, 1, sigma)
