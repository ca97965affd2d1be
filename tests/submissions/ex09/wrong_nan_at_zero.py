# expect: relu_prime WRONG_ANSWER nan-at-the-kink
import numpy as np


def relu(z):
    return np.maximum(0, z)


def relu_prime(z):
    return relu(z) / z
