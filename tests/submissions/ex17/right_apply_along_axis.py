# expect: ACCEPTED
import numpy as np


class Softmax:
    @staticmethod
    def one(v):
        v = v - v.max()
        e = np.exp(v)
        return e / e.sum()


def softmax(z):
    return np.apply_along_axis(Softmax.one, -1, z)


def softmax_jacobian(z):
    s = Softmax.one(z).reshape(-1, 1)
    jacobian = np.diagflat(s) - s @ s.T
    return np.asmatrix(jacobian)
