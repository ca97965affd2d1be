# expect: prelu_alpha_gradient WRONG_ANSWER one-above-zero-but-not-at-zero
import numpy as np


def prelu_alpha_gradient(z, alpha):
    out = leaky_relu(z, alpha)
    return np.where(np.asarray(z) > 0, 1, out / alpha)


def leaky_relu(z, alpha=0.01):
    return np.where(np.asarray(z) >= 0, z, alpha * z)


def leaky_relu_prime(z, alpha=0.01):
    return np.where(np.asarray(z) >= 0, 1.0, alpha)
