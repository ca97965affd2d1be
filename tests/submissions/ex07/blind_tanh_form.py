# expect: ACCEPTED
import numpy as np


def sigmoid_prime(z):
    return (1 - np.tanh(np.asarray(z) / 2) ** 2) / 4


def sigmoid_prime_from_output(a):
    return 0.25 - (a - 0.5) ** 2
