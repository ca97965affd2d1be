# expect: sigmoid_prime WRONG_ANSWER collapsed
# expect: sigmoid_prime WRONG_ANSWER right-for-one-number
# sigmoid_prime: the elementwise result is summed to one number
import numpy as np


def sigmoid(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))


def sigmoid_prime(z):
    s = sigmoid(z)
    return np.sum(s * (1 - s))


def sigmoid_prime_from_output(a):
    return a * (1 - a)
