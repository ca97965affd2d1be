# expect: relu_prime WRONG_ANSWER positions-of-the-positive
# expect: relu_prime RUNTIME_ERROR
import numpy as np


def relu_prime(z):
    return np.where(np.asarray(z) > 0)


def relu(z):
    return np.maximum(0, z)
