# expect: gradient_w1 WRONG_ANSWER w4-in-both-paths
# gradient_w1: the second path uses w4 instead of w5 (copy and paste)
import numpy as np


class Unit:
    def __init__(self, weights, bias):
        self.weights = np.asarray(weights, dtype=float)
        self.bias = bias

    def forward(self, inputs):
        self.inputs = np.asarray(inputs, dtype=float)
        z = self.weights @ self.inputs + self.bias
        self.out = 1.0 / (1.0 + np.exp(-z))
        return self.out

    def slope(self):
        return self.out * (1.0 - self.out)


def gradient_w1(x, w, b, y):
    u11 = Unit([w[0]], b[0])
    u21 = Unit([w[1]], b[1])
    u22 = Unit([w[2]], b[2])
    u31 = Unit([w[3], w[4]], b[3])
    h = u11.forward([x])
    out = u31.forward([u21.forward([h]), u22.forward([h])])
    delta31 = (out - y) * u31.slope()
    delta21 = delta31 * u31.weights[0] * u21.slope()
    delta22 = delta31 * u31.weights[0] * u22.slope()
    dh = u11.slope() * x
    via_o21 = delta21 * u21.weights[0] * dh
    via_o22 = delta22 * u22.weights[0] * dh
    return via_o21, via_o22, via_o21 + via_o22
