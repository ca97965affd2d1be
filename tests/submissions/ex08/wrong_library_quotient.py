# expect: tanh WRONG_ANSWER library-function
import numpy as np


def tanh(z):
    z = np.clip(z, -300, 300)
    return np.sinh(z) / np.cosh(z)


def tanh_prime(z):
    return 1 - tanh(z) ** 2
