# expect: tanh WRONG_ANSWER one-inside-the-sigmoid
# expect: tanh_prime WRONG_ANSWER one-minus-the-square-of-one-inside-the-sigmoid
import numpy as np

def tanh(z):
    return 2 * (1 / (1 + np.exp(-(2 * z - 1))))

def tanh_prime(z):
    return 1 - tanh(z) ** 2
