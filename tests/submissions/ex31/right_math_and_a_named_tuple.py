# expect: ACCEPTED
import math
from collections import namedtuple

Gradient = namedtuple("Gradient", "via_o21 via_o22 total")


def gradient_w1(x, w, b, y):
    def s(z):
        return math.exp(z) / (1 + math.exp(z))

    o = s(w[0] * x + b[0])
    u, v = s(w[1] * o + b[1]), s(w[2] * o + b[2])
    out = s(w[3] * u + w[4] * v + b[3])
    shared = -(y - out) * (out - out**2) * (o - o**2) * x
    p = shared * w[3] * w[1] * (u - u**2)
    q = shared * w[4] * w[2] * (v - v**2)
    return Gradient(p, q, p + q)
