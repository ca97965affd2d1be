# expect: prelu_alpha_gradient WRONG_ANSWER leak-itself
import numpy as np


def leaky_relu(z, alpha=0.01):
    return np.where(z >= 0, z, alpha * z)


def leaky_relu_prime(z, alpha=0.01):
    return np.where(z >= 0, 1, alpha)


def prelu_alpha_gradient(z, alpha):
    return np.where(z < 0, alpha * z, 0)
