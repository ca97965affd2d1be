# expect: grad_w WRONG_ANSWER loss-for-its-slope
# expect: grad_b WRONG_ANSWER loss-for-its-slope
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def grad_w(w, b, x, y):
    f = sigmoid(w * x + b)
    loss = 0.5 * (f - y) ** 2
    return loss * f * (1 - f) * x

def grad_b(w, b, x, y):
    f = sigmoid(w * x + b)
    loss = 0.5 * (f - y) ** 2
    return loss * f * (1 - f)
