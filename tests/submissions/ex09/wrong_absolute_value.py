# expect: relu WRONG_ANSWER absolute-value
import numpy as np


def relu(z):
    return np.abs(z)


def relu_prime(z):
    return np.where(z > 0, 1.0, 0.0)
