# expect: fit_normaliser WRONG_ANSWER constant-features-forgotten
# 0/0
import numpy as np


def fit_normaliser(X):
    return X.mean(axis=1, keepdims=True), X.std(axis=1, keepdims=True)


def normalise(X, mu, sigma):
    return (X - mu) / sigma
