# expect: ACCEPTED
from statistics import NormalDist

import numpy as np

N = NormalDist()


class Gelu:
    cdf = staticmethod(np.vectorize(N.cdf))
    pdf = staticmethod(np.vectorize(N.pdf))

    @classmethod
    def forward(cls, z):
        return cls.cdf(z) * z

    @classmethod
    def backward(cls, z, upstream=1.0):
        return upstream * (cls.cdf(z) + z * cls.pdf(z))


gelu = Gelu.forward
gelu_prime = Gelu.backward
