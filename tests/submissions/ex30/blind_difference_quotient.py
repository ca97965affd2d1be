# expect: gradient_w4 WRONG_ANSWER difference-quotient-0-01
import numpy as np


def sig(z):
    return 1 / (1 + np.exp(-z))


def fwd(x, w, b):
    o1 = sig(np.dot(w[:3], x) + b[0])
    o2 = sig(w[3] * o1 + b[1])
    return (o1, o2)


def gradient_b2(x, w, b, y):
    o1, o2 = fwd(x, w, b)
    return (o2 - y) * o2 * (1 - o2)


def gradient_w1(x, w, b, y):
    o1, o2 = fwd(x, w, b)
    return (o2 - y) * o2 * (1 - o2) * w[3] * o1 * (1 - o1) * x[0]


def gradient_w4(x, w, b, y):
    h = 1e-2

    def loss(v):
        return 0.5 * (y - fwd(x, v, b)[1]) ** 2

    v = w.copy()
    v[3] += h
    return (loss(v) - loss(w)) / h
