# expect: fit_normaliser WRONG_ANSWER variance-for-the-spread
# sigma squared, as the lecture says
import numpy as np


def fit_normaliser(X):
    mu = np.mean(X, axis=1, keepdims=True)
    sigma = np.var(X, axis=1, keepdims=True)
    sigma[sigma <= 1e-12] = 1
    return mu, sigma


def normalise(X, mu, sigma):
    return (X - mu) / sigma
