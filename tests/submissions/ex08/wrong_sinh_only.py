# expect: tanh WRONG_ANSWER sinh-alone
import numpy as np


def tanh(z):
    return (np.exp(z) - np.exp(-z)) / 2


def tanh_prime(z):
    e = np.exp(-2 * np.abs(z))
    return 4 * e / (1 + e) ** 2
