# expect: normalise WRONG_ANSWER brackets-lost
import numpy as np


def fit_normaliser(X):
    mu = np.mean(X, axis=1, keepdims=True)
    sigma = np.std(X, axis=1, keepdims=True)
    sigma[sigma <= 1e-12] = 1
    return mu, sigma


def normalise(X, mu, sigma):
    return X - mu / sigma
