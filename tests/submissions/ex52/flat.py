# expect: fit_normaliser WRONG_ANSWER wrong-shape
# (n,) for (n, 1)
import numpy as np


def fit_normaliser(X):
    mu = X.mean(axis=1)
    sigma = X.std(axis=1)
    sigma[sigma <= 1e-12] = 1
    return mu, sigma


def normalise(X, mu, sigma):
    return (X - mu.reshape(-1, 1)) / sigma.reshape(-1, 1)
