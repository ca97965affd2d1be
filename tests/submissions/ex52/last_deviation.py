# expect: fit_normaliser WRONG_ANSWER last-deviation-only
import numpy as np


def fit_normaliser(X):
    mu = np.mean(X, axis=1, keepdims=True)
    n, m = X.shape
    sigma = np.zeros((n, 1))
    for j in range(m):
        sigma[:, 0] = (X[:, j] - mu[:, 0]) ** 2 / m
    sigma = np.sqrt(sigma)
    sigma[sigma <= 1e-12] = 1
    return mu, sigma


def normalise(X, mu, sigma):
    return (X - mu) / sigma
