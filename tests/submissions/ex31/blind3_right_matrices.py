# expect: ACCEPTED
import numpy as np

from math import exp


def gradient_w1(x, w, b, y):
    s = lambda t: 1 / (1 + exp(-t))
    W2 = np.array([[w[1]], [w[2]]])
    W3 = np.array([[w[3], w[4]]])
    h = s(w[0] * x + b[0])
    m = np.array([[s(w[1] * h + b[1])], [s(w[2] * h + b[2])]])
    o = s((W3 @ m).item() + b[3])
    g = (W3.T * (o - y) * o * (1 - o)) * m * (1 - m) * W2 * h * (1 - h) * x
    return g[0], g[1], g.sum()
