# expect: sigmoid_prime WRONG_ANSWER tanh-slope-of-the-sigmoid
# sigmoid_prime: 1 - s**2, the derivative of tanh
import numpy as np


def sigmoid(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))


def sigmoid_prime(z):
    s = sigmoid(z)
    return 1 - s ** 2


def sigmoid_prime_from_output(a):
    return a * (1 - a)
