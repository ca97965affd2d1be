# expect: ACCEPTED
import numpy as np


def loss(x, w, b, y):
    s = lambda z: 1 / (1 + np.exp(-z))
    return (y - s(w[3] * s(np.sum(w[:3] * x) + b[0]) + b[1])) ** 2 / 2


# the imaginary part of a tiny complex step is the derivative
def gradient_w4(x, w, b, y):
    return loss(x, w + np.array([0, 0, 0, 1e-30j]), b, y).imag / 1e-30


def gradient_b2(x, w, b, y):
    return loss(x, w, b + np.array([0, 1e-30j]), y).imag / 1e-30


def gradient_w1(x, w, b, y):
    return np.array([loss(x, w + np.array([1e-30j, 0, 0, 0]), b, y).imag / 1e-30])
