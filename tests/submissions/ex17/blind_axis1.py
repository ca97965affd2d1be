# expect: softmax WRONG_ANSWER second-axis-summed
# softmax: works over axis 1 for every array of two or more axes instead of the last axis
import numpy as np


class Softmax:
    """A layer."""

    def __init__(self, axis=-1):
        self.axis = axis
        self.out = None

    def forward(self, z):
        shifted = z - z.max(axis=self.axis, keepdims=True)
        exp = np.exp(shifted)
        self.out = exp / exp.sum(axis=1 if z.ndim > 1 else 0, keepdims=True)
        return self.out

    def jacobian(self):
        s = self.out.reshape(-1, 1)
        return np.diagflat(s) - s @ s.T


def softmax(z):
    return Softmax().forward(z)


def softmax_jacobian(z):
    layer = Softmax()
    layer.forward(z)
    return layer.jacobian()
