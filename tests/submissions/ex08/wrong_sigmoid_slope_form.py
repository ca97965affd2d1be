# expect: tanh_prime WRONG_ANSWER slope-of-the-sigmoid-form
import numpy as np


def tanh(z):
    e = np.exp(-2 * np.abs(z))
    t = (1 - e) / (1 + e)
    return np.where(z < 0, -t, t)


def tanh_prime(z):
    t = tanh(z)
    return t * (1 - t)
