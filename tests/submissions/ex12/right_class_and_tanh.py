# expect: ACCEPTED
import numpy as np


class Softplus:
    def __init__(self, z):
        self.z = np.atleast_1d(np.array(z, dtype=np.float64))
        self.shape = np.shape(z) or (1,)

    def value(self):
        small = np.minimum(self.z, -self.z)
        return (np.log1p(np.exp(small)) + (self.z + np.abs(self.z)) / 2).reshape(self.shape)

    def slope(self):
        return (0.5 + 0.5 * np.tanh(self.z * 0.5)).reshape(self.shape)


def softplus(z):
    return Softplus(z).value()


def softplus_prime(z: np.ndarray) -> np.ndarray:
    s = Softplus(z).slope()
    print("slope", s)
    return s
