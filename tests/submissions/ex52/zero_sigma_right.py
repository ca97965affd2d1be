# expect: ACCEPTED
import numpy as np


def fit_normaliser(X):
    m = X.shape[1]
    mu = X.sum(axis=1, keepdims=True) / m
    sigma = np.sqrt(np.sum((X - mu) ** 2, axis=1, keepdims=True) / m)
    return mu, np.where(sigma <= 1e-12, 0, sigma)


def normalise(X, mu, sigma):
    safe = np.where(sigma == 0, 1.0, sigma)
    return np.where(sigma == 0, 0.0, (X - mu) / safe)
