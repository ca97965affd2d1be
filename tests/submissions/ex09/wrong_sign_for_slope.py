# expect: relu_prime WRONG_ANSWER sign-of-z
import numpy as np


def relu(z):
    return np.maximum(0, z)


def relu_prime(z):
    return np.sign(z)
