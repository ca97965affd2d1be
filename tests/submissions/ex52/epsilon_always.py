# expect: normalise WRONG_ANSWER something-small-added
# a small number in every sigma
import numpy as np


def fit_normaliser(X):
    mu = X.mean(axis=1, keepdims=True)
    sigma = X.std(axis=1, keepdims=True)
    return mu, sigma


def normalise(X, mu, sigma):
    return (X - mu) / (sigma + 1e-8)
