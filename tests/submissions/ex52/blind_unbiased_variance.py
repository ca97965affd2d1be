# expect: fit_normaliser WRONG_ANSWER unbiased-variance
import numpy as np

def fit_normaliser(X):
    mu = X.mean(axis=1, keepdims=True)
    sigma = X.var(axis=1, keepdims=True, ddof=1)
    sigma[sigma <= 1e-12] = 1.0
    return mu, sigma

def normalise(X, mu, sigma):
    return (X - mu) / sigma
