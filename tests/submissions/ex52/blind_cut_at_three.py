# expect: normalise WRONG_ANSWER cut-at-three
import numpy as np

def normalise(X, mu, sigma):
    return np.clip((X - mu) / sigma, -3, 3)

def fit_normaliser(X):
    mu = X.mean(axis=1, keepdims=True)
    sigma = X.std(axis=1, keepdims=True)
    sigma[sigma <= 1e-12] = 1.0
    return mu, sigma
