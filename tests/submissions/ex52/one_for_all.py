# expect: fit_normaliser WRONG_ANSWER one-for-all-features
# one mean and one spread for all features
import numpy as np


def fit_normaliser(X):
    n = X.shape[0]
    return np.full((n, 1), X.mean()), np.full((n, 1), X.std())


def normalise(X, mu, sigma):
    return (X - mu) / sigma
