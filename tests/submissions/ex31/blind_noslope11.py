# expect: gradient_w1 WRONG_ANSWER sigmoid-derivative-missing
# gradient_w1: the slope of o11 is missing: ∂o11/∂w1 taken as x
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
    dL = o31 - y
    d11 = x
    via_o21 = dL * o31 * (1 - o31) * w4 * o21 * (1 - o21) * w2 * d11
    via_o22 = dL * o31 * (1 - o31) * w5 * o22 * (1 - o22) * w3 * d11
    total = via_o21 + via_o22
    return via_o21, via_o22, total
