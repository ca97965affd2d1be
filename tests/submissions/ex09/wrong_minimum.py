# expect: relu WRONG_ANSWER negative-half-kept
import numpy as np


def relu(z):
    return np.minimum(0, z)


def relu_prime(z):
    return np.where(z > 0, 1.0, 0.0)
