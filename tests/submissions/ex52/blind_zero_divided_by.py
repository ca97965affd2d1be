# expect: fit_normaliser WRONG_ANSWER zero-divided-by
import numpy as np

def fit_normaliser(X):
    mu = X.mean(axis=1, keepdims=True)
    sigma = X.std(axis=1, keepdims=True)
    sigma[sigma <= 1e-12] = 0.0
    return mu, sigma

def normalise(X, mu, sigma):
    return (X - mu) / sigma
