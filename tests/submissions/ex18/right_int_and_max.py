# expect: ACCEPTED
import numpy as np


class Check:
    def __init__(self, table):
        self.rows = list(np.asarray(table, dtype=float))

    def each(self, test):
        return np.array([test(row) for row in self.rows]).astype(int)


def saturated(z, tol=0.01):
    cosh = np.cosh(np.clip(np.asarray(z) / 2, -300, 300))
    return np.atleast_1d(1 / (4 * cosh**2) < tol).astype(np.int8)


def dead_relu_units(Z):
    return Check(Z).each(lambda row: row.max() <= 0)


def zero_centred(A, tol=1e-8):
    return Check(A).each(lambda row: np.isclose(row.mean(), 0, rtol=0, atol=tol))
