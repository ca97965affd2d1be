# expect: ACCEPTED
import numpy as np


class Leaky:
    def __init__(self, alpha=0.01):
        self.alpha = alpha

    def forward(self, z):
        return np.atleast_1d(z) * self.slope(z)

    def slope(self, z):
        z = np.atleast_1d(z)
        return self.alpha + (1 - self.alpha) * (z >= 0)


def leaky_relu(z, alpha=0.01):
    return Leaky(alpha).forward(z)


def leaky_relu_prime(z, alpha=0.01):
    return Leaky(alpha).slope(z)


def prelu_alpha_gradient(z, alpha):
    return -np.maximum(0, np.negative(z))
