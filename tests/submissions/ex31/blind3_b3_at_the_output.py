# expect: gradient_w1 WRONG_ANSWER bias-of-o22-for-the-output
import numpy as np


def s(z):
    return 1 / (1 + np.exp(-z))


def gradient_w1(x, w, b, y):
    o11 = s(w[0] * x + b[0])
    o21 = s(w[1] * o11 + b[1])
    o22 = s(w[2] * o11 + b[2])
    o31 = s(w[3] * o21 + w[4] * o22 + b[2])
    d = (o31 - y) * o31 * (1 - o31)
    p1 = d * w[3] * o21 * (1 - o21) * w[1] * o11 * (1 - o11) * x
    p2 = d * w[4] * o22 * (1 - o22) * w[2] * o11 * (1 - o11) * x
    return p1, p2, p1 + p2
