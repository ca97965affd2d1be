# expect: fit_normaliser WRONG_ANSWER over-the-examples
# statistics along axis 0
import numpy as np


def normalise(X, mu, sigma):
    return (X - mu) / np.where(sigma <= 1e-12, 1, sigma)


def fit_normaliser(X):
    mu = X.mean(axis=0, keepdims=True)
    sigma = X.std(axis=0, keepdims=True)
    sigma[sigma <= 1e-12] = 1
    return mu, sigma
