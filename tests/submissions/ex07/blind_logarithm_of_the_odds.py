# expect: sigmoid_prime_from_output WRONG_ANSWER logarithm-of-the-odds
import numpy as np


def sigmoid_prime_from_output(a):
    return np.log(a / (1 - a))


def sigmoid_prime(z):
    e = np.exp(-np.abs(z))
    return e / (1 + e) ** 2
