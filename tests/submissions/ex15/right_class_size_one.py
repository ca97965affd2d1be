# expect: ACCEPTED
import numpy as np


class Curve:
    """keeps z as an array with at least one element"""

    def __init__(self, z):
        self.z = np.array(z, dtype=float, ndmin=1)

    def step(self):
        out = np.zeros_like(self.z)
        out[self.z >= 0] = 1
        return out

    def bell(self):
        return np.e ** -self.z**2

    def slope(self):
        return -2.0 * self.z * self.bell()


def binary_step(z):
    return Curve(z).step()


def gaussian(z):
    return Curve(z).bell()


def gaussian_prime(z):
    return Curve(z).slope()


def smht(z, a=1, b=1, c=1, d=1):
    z = Curve(z).z
    e = np.exp
    return e(a * z) / (e(c * z) + e(-d * z)) - e(-b * z) / (e(c * z) + e(-d * z))
