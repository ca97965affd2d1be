# expect: normalise WRONG_ANSWER between-0-and-1-or-nan
# expect: fit_normaliser WRONG_ANSWER not-finite
# scaled to [0, 1]
import numpy as np


def fit_normaliser(X):
    mu = X.mean(axis=1, keepdims=True)
    sigma = X.std(axis=1, keepdims=True)
    sigma[sigma <= 1e-12] = 1
    return mu, sigma


def normalise(X, mu, sigma):
    return (X - X.min(axis=1, keepdims=True)) / (X.max(axis=1, keepdims=True) - X.min(axis=1, keepdims=True))
