# expect: gradient_w4 WRONG_ANSWER first-weight-for-the-last
# expect: gradient_b2 WRONG_ANSWER first-weight-for-the-last
# expect: gradient_w1 WRONG_ANSWER
import numpy as np


def sig(z):
    return 1 / (1 + np.exp(-z))


def gradient_w4(x, w, b, y):
    o1, o2 = fwd(x, w, b)
    return (o2 - y) * o2 * (1 - o2) * o1


def gradient_b2(x, w, b, y):
    o1, o2 = fwd(x, w, b)
    return (o2 - y) * o2 * (1 - o2)


def gradient_w1(x, w, b, y):
    o1, o2 = fwd(x, w, b)
    return (o2 - y) * o2 * (1 - o2) * w[3] * o1 * (1 - o1) * x[0]


def fwd(x, w, b):
    o1 = sig(np.dot(w[1:4], x) + b[0])
    o2 = sig(w[0] * o1 + b[1])
    return o1, o2
