# expect: sigmoid_prime_from_output WRONG_ANSWER square-of-one-minus
# sigmoid_prime_from_output: (1 - a)**2 instead of a(1 - a)
import numpy as np


def sigmoid(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))


def sigmoid_prime(z):
    s = sigmoid(z)
    return s * (1 - s)


def sigmoid_prime_from_output(a):
    return (1 - a) ** 2
