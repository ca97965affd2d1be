# expect: ACCEPTED
import numpy as np


class Dropout:
    def __init__(self, keep_prob):
        self.drop = 1.0 - keep_prob

    def forward(self, A, rng):
        self.mask = np.array([[1.0 if rng.uniform() > self.drop else 0.0 for _ in row] for row in A])
        return A * (self.mask / (1.0 - self.drop))


def dropout_forward(A, keep_prob, rng):
    layer = Dropout(keep_prob)
    return layer.forward(A, rng), layer.mask


def dropout_backward(dA, mask, keep_prob):
    return dA * mask / keep_prob
