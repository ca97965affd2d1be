# expect: sigmoid_prime WRONG_ANSWER z-taken-for-the-output
# sigmoid_prime: z * (1 - z) on the raw input, the sigmoid is never applied
import numpy as np


def sigmoid(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))


def sigmoid_prime(z):
    s = z
    return s * (1 - s)


def sigmoid_prime_from_output(a):
    return a * (1 - a)
