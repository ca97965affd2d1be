# expect: fit_normaliser WRONG_ANSWER last-example-left-out
import numpy as np

def fit_normaliser(X):
    n, m = X.shape
    mu = np.zeros((n, 1)); sigma = np.zeros((n, 1))
    for i in range(n):
        for j in range(m - 1):
            mu[i, 0] += X[i, j] / m
        for j in range(m - 1):
            sigma[i, 0] += (X[i, j] - mu[i, 0]) ** 2 / m
    sigma = np.sqrt(sigma)
    sigma[sigma <= 1e-12] = 1
    return mu, sigma

def normalise(X, mu, sigma):
    return (X - mu) / sigma
