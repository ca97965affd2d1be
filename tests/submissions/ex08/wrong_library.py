# expect: tanh WRONG_ANSWER library-function
import numpy as np


def tanh(z):
    return np.tanh(z)


def tanh_prime(z):
    return 1 - tanh(z) ** 2
