# expect: relu_prime WRONG_ANSWER one-at-the-kink
import numpy as np


def relu(z):
    return np.maximum(0, z)


def relu_prime(z):
    return np.where(z >= 0, 1, 0)
