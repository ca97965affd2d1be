# expect: softplus WRONG_ANSWER overflow
# expect: softplus_prime WRONG_ANSWER quotient-of-infinities
import numpy as np


def softplus(z):
    return np.log(1 + np.exp(z))


def softplus_prime(z):
    return np.exp(z) / (1 + np.exp(z))
