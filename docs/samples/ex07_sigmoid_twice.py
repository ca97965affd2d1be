"""A wrong answer to ex07, for trying dlgrade out: can you see the slip before it is named?"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def sigmoid_prime(z):
    return sigmoid(z) * (1 - sigmoid(z))


def sigmoid_prime_from_output(a):
    return sigmoid(a) * (1 - sigmoid(a))
