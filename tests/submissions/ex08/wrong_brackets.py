# expect: tanh WRONG_ANSWER brackets-missing
import numpy as np


def tanh(z):
    return np.exp(z) - np.exp(-z) / np.exp(z) + np.exp(-z)


def tanh_prime(z):
    e = np.exp(-2 * np.abs(z))
    return 4 * e / (1 + e) ** 2
