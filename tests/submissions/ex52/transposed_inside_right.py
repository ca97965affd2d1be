# expect: ACCEPTED
import numpy as np


def fit_normaliser(X):
    T = X.T
    mu = T.mean(0)
    sigma = T.std(0)
    constant = sigma < 1e-12
    sigma = sigma + constant * (1 - sigma)
    return mu.reshape(-1, 1), sigma.reshape(-1, 1)


def normalise(X, mu, sigma):
    return ((X.T - mu.T) / sigma.T).T
