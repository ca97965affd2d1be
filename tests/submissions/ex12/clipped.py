# expect: softplus WRONG_ANSWER limited-at-500
import numpy as np


def softplus(z):
    z = np.clip(z, -500, 500)  # against overflow
    return np.log(1 + np.exp(z))


def softplus_prime(z):
    z = np.clip(z, -500, 500)
    return 1 / (1 + np.exp(-z))
