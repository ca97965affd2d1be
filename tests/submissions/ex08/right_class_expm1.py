# expect: ACCEPTED
import numpy as np


class Tanh:
    @staticmethod
    def forward(z: np.ndarray) -> np.ndarray:
        z = np.asarray(z, dtype=float)
        out = np.empty_like(z)
        up = z > 0
        k = np.expm1(-2 * z[up])
        out[up] = -k / (k + 2)
        k = np.expm1(2 * z[~up])
        out[~up] = k / (k + 2)
        return out

    @classmethod
    def backward(cls, z):
        return 1 - np.square(cls.forward(z))


def tanh(z):
    return Tanh.forward(z)


def tanh_prime(z):
    return Tanh.backward(z)
