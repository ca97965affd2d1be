# expect: softplus_prime WRONG_ANSWER inner-derivative-forgotten
import numpy as np


def softplus(z):
    return np.logaddexp(z, 0.0)


def softplus_prime(z):
    # derivative of ln(u) is 1/u
    return 1 / (1 + np.exp(z))
