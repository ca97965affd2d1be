# expect: softplus WRONG_ANSWER powers-of-two
import numpy as np


def softplus(z):
    return np.logaddexp2(0, z)


def softplus_prime(z):
    return 1 / (1 + np.exp(-np.clip(z, -700, 700)))
