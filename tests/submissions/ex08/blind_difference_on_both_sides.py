# expect: tanh WRONG_ANSWER difference-on-both-sides
# expect: tanh_prime WRONG_ANSWER one-minus-the-square-of-difference-on-both-sides
import numpy as np


def tanh(z):
    return (np.exp(z) - np.exp(-z)) / (np.exp(z) - np.exp(-z))


def tanh_prime(z):
    return 1 - tanh(z) ** 2
