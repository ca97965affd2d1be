# expect: softplus WRONG_ANSWER same-for-both-signs
# expect: softplus_prime WRONG_ANSWER inner-derivative-added
import numpy as np


def softplus(z):
    return np.maximum(z, 0) + np.log(1 + np.exp(-z))


def softplus_prime(z):
    # chain rule: 1/(1+e^z) from the ln, times e^z, which is e^z/(1+e^z)
    return 1 / (1 + np.exp(z)) + np.exp(z)
