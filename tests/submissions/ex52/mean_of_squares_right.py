# expect: ACCEPTED
import numpy as np


def fit_normaliser(X):
    mu = np.mean(X, axis=1, keepdims=True)
    sigma = np.sqrt(np.mean(X**2, axis=1, keepdims=True) - mu**2)
    sigma[~(sigma > 1e-12)] = 1
    return mu, sigma


def normalise(X, mu, sigma):
    return (X - mu) / sigma
