# expect: softmax_jacobian WRONG_ANSWER softmax-applied-twice
# softmax_jacobian: softmax is applied twice: the Jacobian is taken at s instead of z
import numpy as np


class Softmax:
    """A layer."""

    def __init__(self, axis=-1):
        self.axis = axis
        self.out = None

    def forward(self, z):
        shifted = z - z.max(axis=self.axis, keepdims=True)
        exp = np.exp(shifted)
        self.out = exp / exp.sum(axis=self.axis, keepdims=True)
        return self.out

    def jacobian(self):
        s = self.out.reshape(-1, 1)
        return np.diagflat(s) - s @ s.T


def softmax(z):
    return Softmax().forward(z)


def softmax_jacobian(z):
    layer = Softmax()
    layer.forward(layer.forward(z))
    return layer.jacobian()
