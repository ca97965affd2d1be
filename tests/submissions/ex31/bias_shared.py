# expect: gradient_w1 WRONG_ANSWER one-bias-for-both
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def gradient_w1(x, w, b, y):
    o11 = sigmoid(w[0] * x + b[0])
    o21 = sigmoid(w[1] * o11 + b[1])
    o22 = sigmoid(w[2] * o11 + b[1])
    o31 = sigmoid(w[3] * o21 + w[4] * o22 + b[2])
    d = (o31 - y) * o31 * (1 - o31)
    p = d * w[3] * o21 * (1 - o21) * w[1] * o11 * (1 - o11) * x
    q = d * w[4] * o22 * (1 - o22) * w[2] * o11 * (1 - o11) * x
    return p, q, p + q
