# expect: silu_prime WRONG_ANSWER second-term-forgotten
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def silu(z):
    return z * sigmoid(z)


def silu_prime(z):
    # derivative of z is 1, times derivative of the sigmoid
    return 1 * sigmoid(z)
