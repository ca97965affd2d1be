# expect: sigmoid_prime_from_output WRONG_ANSWER trailing-comma
# sigmoid_prime_from_output: a trailing comma makes it a tuple
import numpy as np


def sigmoid(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))


def sigmoid_prime(z):
    s = sigmoid(z)
    return s * (1 - s)


def sigmoid_prime_from_output(a):
    return a * (1 - a),
