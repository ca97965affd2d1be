# expect: ACCEPTED
import math


def network(x, w, b):
    z = b[0]
    for i in range(3):
        z += x[i] * w[i]
    h = 1 / (1 + math.exp(-z))
    out = 1 / (1 + math.exp(-h * w[3] - b[1]))
    return h, out


def delta_out(x, w, b, y):
    h, out = network(x, w, b)
    print("hidden", h, "output", out)
    return h, (out - y) * (out - out ** 2)


def gradient_w4(x, w, b, y):
    h, d = delta_out(x, w, b, y)
    return d * h


def gradient_b2(x, w, b, y):
    return delta_out(x, w, b, y)[1]


def gradient_w1(x, w, b, y):
    h, d = delta_out(x, w, b, y)
    return w[3] * d * (h - h ** 2) * x[0]
