# expect: tanh WRONG_ANSWER infinity-over-infinity
# expect: tanh_prime WRONG_ANSWER overflow-in-the-slope
import numpy as np


def tanh(z):
    return (np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z))


def tanh_prime(z):
    return 1 - tanh(z) ** 2
