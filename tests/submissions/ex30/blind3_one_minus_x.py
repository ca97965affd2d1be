# expect: gradient_w1 WRONG_ANSWER complement-of-the-input
import numpy as np


def s(z):
    return 1 / (1 + np.exp(-z))


def fwd(x, w, b):
    o1 = s(np.dot(w[:3], x) + b[0])
    return o1, s(w[3] * o1 + b[1])


def gradient_w4(x, w, b, y):
    o1, o2 = fwd(x, w, b)
    return (o2 - y) * o2 * (1 - o2) * o1


def gradient_b2(x, w, b, y):
    o1, o2 = fwd(x, w, b)
    return (o2 - y) * o2 * (1 - o2)


def gradient_w1(x, w, b, y):
    o1, o2 = fwd(x, w, b)
    return (o2 - y) * o2 * (1 - o2) * w[3] * o1 * (1 - x[0]) * x[0]
