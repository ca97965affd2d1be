# expect: ACCEPTED
import numpy as np




class SoftmaxCE:
    def __init__(self, Z, Y):
        self.Z, self.Y = Z, Y

    def forward(self):
        lse = np.logaddexp.reduce(self.Z, axis=1)
        true = self.Z[self.Y.astype(bool)]
        return (lse - true).mean()

    def backward(self):
        lse = np.logaddexp.reduce(self.Z, axis=1)[:, None]
        return (np.exp(self.Z - lse) - self.Y) / self.Z.shape[0]

def softmax_cross_entropy(Z, Y):
    return SoftmaxCE(Z, Y).forward()

def softmax_cross_entropy_gradient(Z, Y):
    return SoftmaxCE(Z, Y).backward()
