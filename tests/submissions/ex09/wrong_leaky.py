# expect: relu WRONG_ANSWER leaky-for-relu
# expect: relu_prime WRONG_ANSWER slope-of-leaky
import numpy as np


def relu(z):
    return np.where(z > 0, z, 0.01 * z)


def relu_prime(z):
    return np.where(z > 0, 1, 0.01)
