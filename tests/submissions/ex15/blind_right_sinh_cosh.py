# smht by sinh and cosh, the step by a mask on a copy.
# expect: ACCEPTED
import numpy as np


class Step:
    def __call__(self, z):
        out = np.zeros_like(np.atleast_1d(z))
        out[np.atleast_1d(z) >= 0] = 1
        return out


binary_step = Step()


def smht(z, a, b, c, d):
    z = np.atleast_1d(z)
    return np.sinh((a + b) * z / 2) / np.cosh((c + d) * z / 2) * np.exp((a - b - c + d) * z / 2)


def gaussian(z):
    return np.exp(-(z**2))


def gaussian_prime(z):
    return -2 * z * np.exp(-(z**2))
