# expect: silu WRONG_ANSWER sigmoid-only
# expect: silu_prime WRONG_ANSWER product-of-the-slopes
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def silu(z):
    return sigmoid(z)


def silu_prime(z):
    return sigmoid(z) * (1 - sigmoid(z))
