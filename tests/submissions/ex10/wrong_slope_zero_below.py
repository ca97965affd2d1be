# expect: leaky_relu_prime WRONG_ANSWER slope-of-relu-and-zero-at-the-kink
import numpy as np


def leaky_relu(z, alpha=0.01):
    return np.where(z >= 0, z, alpha * z)


def leaky_relu_prime(z, alpha=0.01):
    return np.where(z > 0, 1, 0)


def prelu_alpha_gradient(z, alpha):
    return np.where(z < 0, z, 0)
