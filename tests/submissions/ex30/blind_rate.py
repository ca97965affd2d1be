# expect: gradient_b2 WRONG_ANSWER rate-of-a-hundredth
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(x, w, b):
    o1 = sigmoid(w[0] * x[0] + w[1] * x[1] + w[2] * x[2] + b[0])
    o2 = sigmoid(w[3] * o1 + b[1])
    return o1, o2


def gradient_w4(x, w, b, y):
    o1, o2 = forward(x, w, b)
    return -(y - o2) * o2 * (1 - o2) * o1


def gradient_b2(x, w, b, y):
    o1, o2 = forward(x, w, b)
    eta = 0.01
    return -eta * (y - o2) * o2 * (1 - o2)


def gradient_w1(x, w, b, y):
    o1, o2 = forward(x, w, b)
    return -(y - o2) * o2 * (1 - o2) * w[3] * o1 * (1 - o1) * x[0]
