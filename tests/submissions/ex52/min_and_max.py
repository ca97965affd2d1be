# expect: fit_normaliser WRONG_ANSWER smallest-and-range
# min-max scaling
import numpy as np


def fit_normaliser(X):
    low = X.min(axis=1, keepdims=True)
    high = X.max(axis=1, keepdims=True)
    spread = high - low
    spread[spread <= 1e-12] = 1
    return low, spread


def normalise(X, mu, sigma):
    return (X - mu) / sigma
