# expect: ACCEPTED
import numpy as np


def leaky_relu(z, alpha=0.01):
    return (1 + alpha) / 2 * z + (1 - alpha) / 2 * np.abs(z)


def leaky_relu_prime(z, alpha=0.01):
    z = np.float32(z)
    return np.select([z >= 0, z < 0], [np.float32(1), np.float32(alpha)])


def prelu_alpha_gradient(z, alpha):
    return 0.5 * (z - np.abs(z))
