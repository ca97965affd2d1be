# expect: leaky_relu WRONG_ANSWER small-positive-value
import numpy as np


def leaky_relu(z, alpha=0.01):
    # a small positive value for negative inputs
    return np.where(z >= 0, z, alpha * np.abs(z))


def leaky_relu_prime(z, alpha=0.01):
    return np.where(z >= 0, 1, alpha)


def prelu_alpha_gradient(z, alpha):
    return np.where(z < 0, z, 0)
