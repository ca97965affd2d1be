# expect: normalise WRONG_ANSWER not-centred
# expect: fit_normaliser WRONG_ANSWER
# only scaled, not centred
import numpy as np


def fit_normaliser(X):
    mu = np.mean(X, axis=1, keepdims=True)
    sigma = np.std(X, axis=1, keepdims=True)
    sigma[sigma <= 1e-12] = 1
    return mu, sigma


def normalise(X, mu, sigma):
    return X / sigma
