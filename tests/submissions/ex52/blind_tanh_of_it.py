# expect: normalise WRONG_ANSWER tanh-of-it
import numpy as np

def normalise(X, mu, sigma):
    return np.tanh((X - mu) / sigma)

def fit_normaliser(X):
    mu = X.mean(axis=1, keepdims=True)
    sigma = X.std(axis=1, keepdims=True)
    sigma[sigma <= 1e-12] = 1.0
    return mu, sigma
