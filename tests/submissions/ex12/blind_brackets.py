# Brackets missing, in the stable form.
# expect: softplus_prime WRONG_ANSWER brackets-of-the-stable-sigmoid
import numpy as np


def softplus_prime(z):
    return 1 / 1 + np.exp(-np.abs(z))


def softplus(z):
    return np.maximum(z, 0) + np.log1p(np.exp(-np.abs(z)))
