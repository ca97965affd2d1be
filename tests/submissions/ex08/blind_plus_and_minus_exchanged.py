# expect: tanh WRONG_ANSWER plus-and-minus-exchanged-overflowing
# expect: tanh_prime WRONG_ANSWER one-minus-the-square-of-plus-and-minus-exchanged-overflowing
import numpy as np


def tanh(z):
    return (np.exp(z) + np.exp(-z)) / (np.exp(z) - np.exp(-z))


def tanh_prime(z):
    return 1 - tanh(z) ** 2
