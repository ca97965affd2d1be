# expect: fit_normaliser WRONG_ANSWER around-the-mean-of-all
import numpy as np

def fit_normaliser(X):
    mu = X.mean(axis=1, keepdims=True)
    sigma = np.sqrt(((X - X.mean()) ** 2).mean(axis=1, keepdims=True))
    sigma[sigma <= 1e-12] = 1.0
    return mu, sigma

def normalise(X, mu, sigma):
    return (X - mu) / sigma
