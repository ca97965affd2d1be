# expect: gradient_w1 WRONG_ANSWER paths-swapped
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def gradient_w1(x, w, b, y):
    w1, w2, w3, w4, w5 = w
    b1, b2, b3, b4 = b
    o11 = sigmoid(w1 * x + b1)
    o21 = sigmoid(w2 * o11 + b2)
    o22 = sigmoid(w3 * o11 + b3)
    o31 = sigmoid(w4 * o21 + w5 * o22 + b4)
    d3 = (o31 - y) * o31 * (1 - o31)
    p = d3 * w4 * o21 * (1 - o21) * w2 * o11 * (1 - o11) * x
    q = d3 * w5 * o22 * (1 - o22) * w3 * o11 * (1 - o11) * x
    return q, p, p + q
