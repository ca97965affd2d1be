# expect: softplus WRONG_ANSWER sign-of-the-exponent
# expect: softplus_prime WRONG_ANSWER minus-in-front-of-the-slope
import numpy as np


def softplus(z):
    return np.logaddexp(0, -z)


def softplus_prime(z):
    return np.exp(z - np.logaddexp(0, z)) * -1
