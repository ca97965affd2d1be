# expect: ACCEPTED
import numpy as np


class Dual:
    def __init__(self, v, d=0.0):
        self.v, self.d = float(v), float(d)

    def __add__(self, o):
        o = o if isinstance(o, Dual) else Dual(o)
        return Dual(self.v + o.v, self.d + o.d)

    __radd__ = __add__

    def __mul__(self, o):
        o = o if isinstance(o, Dual) else Dual(o)
        return Dual(self.v * o.v, self.v * o.d + self.d * o.v)

    __rmul__ = __mul__


def sig(a):
    s = 1 / (1 + np.exp(-a.v))
    return Dual(s, s * (1 - s) * a.d)


def run(x, w, b, y):
    z = w[0] * x[0] + w[1] * x[1] + w[2] * x[2] + b[0]
    o = sig(w[3] * sig(z) + b[1])
    e = o + (-y)
    return (0.5 * (e * e)).d


def lift(v, k):
    return [Dual(c, 1.0 if i == k else 0.0) for i, c in enumerate(v)]


def gradient_w4(x, w, b, y):
    return run(x, lift(w, 3), lift(b, -1), y)


def gradient_b2(x, w, b, y):
    return run(x, lift(w, -1), lift(b, 1), y)


def gradient_w1(x, w, b, y):
    return [run(x, lift(w, 0), lift(b, -1), y)]
