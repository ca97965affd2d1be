# expect: sigmoid_prime WRONG_ANSWER z-for-the-first-factor
import numpy as np


def sigmoid_prime(z):
    s = 1 / (1 + np.exp(-z))
    return z * (1 - s)


def sigmoid_prime_from_output(a):
    return a * (1 - a)
