# expect: sigmoid_prime WRONG_ANSWER nearly-right
# sigmoid_prime: a one-sided finite difference with step 1e-3, not accurate enough
import numpy as np


def sigmoid(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))


def sigmoid_prime(z):
    h = 1e-3
    return (sigmoid(z + h) - sigmoid(z)) / h


def sigmoid_prime_from_output(a):
    return a * (1 - a)
