# expect: relu WRONG_ANSWER largest-along-the-first-axis
import numpy as np


def relu(z):
    return np.max(z, 0)


def relu_prime(z):
    return np.where(z > 0, 1.0, 0.0)
