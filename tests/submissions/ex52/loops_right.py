# expect: ACCEPTED
import math

import numpy as np


def fit_normaliser(X):
    n, m = X.shape
    mu, sigma = [], []
    for row in X:
        mean = sum(row) / m
        variance = sum((v - mean) ** 2 for v in row) / m
        mu.append([mean])
        sigma.append([math.sqrt(variance)])
    return mu, sigma


def normalise(X, mu, sigma):
    out = np.zeros(X.shape)
    for i in range(X.shape[0]):
        for j in range(X.shape[1]):
            if sigma[i][0] > 1e-12:
                out[i, j] = (X[i, j] - mu[i][0]) / sigma[i][0]
    return out
