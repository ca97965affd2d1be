# expect: relu WRONG_ANSWER step-for-relu
import numpy as np


def relu(z):
    return (z > 0) * 1


def relu_prime(z):
    return np.where(z > 0, 1.0, 0.0)
